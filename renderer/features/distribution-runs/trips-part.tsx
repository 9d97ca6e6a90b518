import { Button } from 'antd';
import { useState } from 'react';
import { differenceWords, runAccount, stillToLoad, type TripAccount } from '#core/supplies/distribution/reconcile-run.ts';
import type { RunView } from '#core/supplies/distribution/run-view.ts';
import { tripKey } from '#core/supplies/distribution/trip.ts';
import { amountWords, groupDigits } from '#core/supplies/distribution/weight-words.ts';
import { showQuantity } from '#core/supplies/quantity.ts';
import { dateWords } from '#renderer/ui/date-text.tsx';
import { CarryDrawer } from './carry-drawer.tsx';
import { SettleDrawer } from './settle-drawer.tsx';

type Beside = { readonly kind: 'run.load' | 'run.takeBack' | 'settle'; readonly account: TripAccount } | null;

const figure = (value: number): string => groupDigits(showQuantity(value));

/** 对上了 / 少 60 斤 / 多 60 斤; before anything is on the vehicle there is nothing to say. */
const Difference = ({ account, unit }: { readonly account: Omit<TripAccount, 'trip'>; readonly unit: string }) => {
  if (account.loaded === 0)
    return account.used === 0 ? <span className="quiet">还没装车</span> : <span className="look">已送出，还没登记装车</span>;
  if (account.difference === 0) return <span className="done">对上了</span>;
  return <span className="look">{differenceWords(account.difference, unit)}</span>;
};

const Row = ({
  account,
  view,
  onBeside,
}: {
  readonly account: TripAccount;
  readonly view: RunView;
  readonly onBeside: (beside: Beside) => void;
}) => {
  const { trip, counts } = account;
  const words = `${dateWords(trip.date)} ${trip.team}`;
  return (
    <tr>
      <th scope="row">{dateWords(trip.date)}</th>
      <td>{trip.team}</td>
      <td>{counts.households}</td>
      <td>{counts.delivered}</td>
      <td>{counts.away}</td>
      <td>{counts.open}</td>
      <td>{figure(stillToLoad(account, view.run.quota))}</td>
      <td>{figure(account.loaded)}</td>
      <td>{figure(account.returned)}</td>
      <td>{figure(account.used)}</td>
      <td>{account.explained === 0 ? '' : `${figure(account.explained)}（${account.reasons.join('；')}）`}</td>
      <td>
        <Difference account={account} unit={view.item.unit} />
      </td>
      {view.run.closedOn === null && (
        <td>
          <div className="row-actions trip-actions">
            <Button aria-label={`${words} 装车`} onClick={() => onBeside({ kind: 'run.load', account })}>
              装车
            </Button>
            {account.loaded > 0 && (
              <Button aria-label={`${words} 带回`} onClick={() => onBeside({ kind: 'run.takeBack', account })}>
                带回
              </Button>
            )}
            {account.difference !== 0 && (
              <Button aria-label={`${words} 说明差额`} onClick={() => onBeside({ kind: 'settle', account })}>
                说明差额
              </Button>
            )}
          </div>
        </td>
      )}
    </tr>
  );
};

const HEADS = ['队', '户数', '已送', '不在家', '未送', '应装', '装车', '带回', '送出', '差额说明', '核对'] as const;

/** 装车与核对: trip by trip, loaded − returned = delivered × quota, or the reason why not. */
export const TripsPart = ({ view }: { readonly view: RunView }) => {
  const [beside, setBeside] = useState<Beside>(null);
  const whole = runAccount(view.accounts);
  const close = () => setBeside(null);
  return (
    <div className="table-scroll">
      <table className="plain-table figures trips-table">
        <caption className="quiet">
          数量以{view.item.unit}计。装车 − 带回 = 已送户数 × {amountWords(view.run.quota, view.item.unit)}，对不上的要写明原因。
        </caption>
        <thead>
          <tr>
            <th scope="col">日期</th>
            {HEADS.map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
            {view.run.closedOn === null && <th scope="col">操作</th>}
          </tr>
        </thead>
        <tbody>
          {view.accounts.map((account) => (
            <Row key={tripKey(account.trip)} account={account} view={view} onBeside={setBeside} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              合计
            </th>
            <td>{whole.counts.households}</td>
            <td>{whole.counts.delivered}</td>
            <td>{whole.counts.away}</td>
            <td>{whole.counts.open}</td>
            <td>{figure(view.accounts.reduce((sum, account) => sum + stillToLoad(account, view.run.quota), 0))}</td>
            <td>{figure(whole.loaded)}</td>
            <td>{figure(whole.returned)}</td>
            <td>{figure(whole.used)}</td>
            <td>{whole.explained === 0 ? '' : figure(whole.explained)}</td>
            <td>
              <Difference account={whole} unit={view.item.unit} />
            </td>
            {view.run.closedOn === null && <td />}
          </tr>
        </tfoot>
      </table>
      {beside && beside.kind !== 'settle' && <CarryDrawer route={beside.kind} view={view} account={beside.account} onClose={close} />}
      {beside?.kind === 'settle' && <SettleDrawer view={view} account={beside.account} onClose={close} />}
    </div>
  );
};

import { Button, Segmented } from 'antd';
import { useSearchParams } from 'react-router';
import type { CashBook } from '#core/supplies/cash-book.ts';
import type { DonationEntry } from '#core/supplies/donation.ts';
import type { DonationRegister } from '#core/supplies/donation-register.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { CashView } from './cash-view.tsx';
import { DonationAnswer } from './donation-answer.tsx';
import { DonationTable } from './donation-table.tsx';
import type { OpenPart } from './donations-desk.tsx';
import { DonorTable } from './donor-table.tsx';
import { type DonationFilter, PeriodBar } from './period-bar.tsx';
import { WhereItWent } from './where-it-went.tsx';

const views = { gifts: '按笔', donors: '按捐赠方', bound: '定向去向', cash: '捐款账' } as const;
type View = keyof typeof views;
const viewChoices = (Object.keys(views) as View[]).map((value) => ({ value, label: views[value] }));

interface DonationViewsProps {
  readonly register: DonationRegister;
  readonly book: CashBook;
  readonly shown: readonly DonationEntry[];
  readonly filter: DonationFilter;
  readonly today: LocalDate;
  readonly foundedOn: LocalDate;
  readonly onFilter: (filter: DonationFilter) => void;
  readonly onOpen: (part: OpenPart) => void;
  readonly onVoucher: (entry: DonationEntry) => void;
  readonly onLetter: (entries: readonly DonationEntry[]) => void;
}

const Shown = ({ view, ...props }: DonationViewsProps & { readonly view: View }) => {
  const { register, book, shown, onOpen, onVoucher, onLetter } = props;
  switch (view) {
    case 'gifts':
      return (
        <DonationTable
          entries={shown}
          onVoucher={onVoucher}
          onLetter={(entry) => onLetter([entry])}
          onReverse={(entry) => onOpen({ kind: 'reverse', target: entry.ref, voucher: entry.voucher })}
        />
      );
    case 'donors':
      return <DonorTable entries={shown} onLetter={onLetter} />;
    case 'bound':
      return <WhereItWent bound={register.bound} />;
    case 'cash':
      return (
        <CashView
          book={book}
          onPrint={(line) =>
            onOpen({ kind: 'print', job: { title: '捐款上交凭证', document: { kind: 'cash-handover', cashId: line.id } } })
          }
          onReverse={(line) => onOpen({ kind: 'reverse', target: { kind: 'cash', id: line.id }, voucher: line.voucher })}
        />
      );
  }
};

const Nothing = ({ onOpen }: Pick<DonationViewsProps, 'onOpen'>) => (
  <EmptyState
    title="这几天还没有登记捐赠"
    action={
      <Button type="primary" onClick={() => onOpen({ kind: 'register' })}>
        登记第一笔捐赠
      </Button>
    }
  >
    单位、居民送来的物资和捐款登记在这里：两个人清点，当场打印接收凭证，以后印感谢信和捐赠公示。更早的请把上面的日期往前调。
  </EmptyState>
);

/** The answer, the days, and the four ways to look at them. */
export const DonationViews = (props: DonationViewsProps) => {
  const { register, book, filter, today, foundedOn, onFilter, onOpen } = props;
  const [params, setParams] = useSearchParams();
  const asked = params.get('view');
  const view = asked !== null && asked in views ? (asked as View) : 'gifts';
  const empty = register.entries.length === 0 && (view === 'gifts' || view === 'donors');
  return (
    <>
      <DonationAnswer register={register} cashLeftFen={book.balanceFen} />
      <div className="donation-views">
        <Segmented<View>
          aria-label="怎么看"
          value={view}
          options={viewChoices}
          onChange={(next) => setParams(next === 'gifts' ? {} : { view: next })}
        />
      </div>
      {view !== 'cash' && <PeriodBar filter={filter} today={today} foundedOn={foundedOn} onChange={onFilter} />}
      {empty ? <Nothing onOpen={onOpen} /> : <Shown view={view} {...props} />}
    </>
  );
};

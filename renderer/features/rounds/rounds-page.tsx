import { Button } from 'antd';
import { useState } from 'react';
import { dateOf } from '#core/time/local-date.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { useMay } from '#renderer/api/use-me.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { May } from '#renderer/ui/may.tsx';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { ReturnFocus } from '#renderer/ui/return-focus.tsx';
import { useLocalNow } from '#renderer/ui/use-local-now.ts';
import { RoundsTable } from './compare-part.tsx';
import { RoundDesk } from './round-desk.tsx';
import { RoundDrawer } from './round-drawer.tsx';
import { useShownRound } from './use-round.ts';
import { useRoundAddress } from './use-round-address.ts';
import './rounds.css';

const QUESTION = '哪些门敲过了，哪些还要再去？';

const NoRounds = ({ onNew }: { readonly onNew: () => void }) => (
  <EmptyState
    title="这里安排挨家挨户的排查"
    action={
      <May route="visit.saveRound">
        <Button type="primary" onClick={onNew}>
          开始第1轮
        </Button>
      </May>
    }
  >
    两人一组，按户数分好单元，印出排查表；回来照着表一户按一个键。没见到人的排进“待复查”，六小时内再去；走了多少画成楼，一眼看见。只记门牌，不记住户。
  </EmptyState>
);

/** Who does not serve residents sees figures, and no doors. */
const FiguresOnly = () => {
  const rounds = useHostQuery('visit.rounds', {});
  return (
    <PageFrame title="入户排查" question={QUESTION}>
      <FailureNotice failure={rounds.error} onRetry={() => void rounds.refetch()} />
      <p className="quiet">哪一户什么情况，由书记和值班组长看；这里是各轮的数字。</p>
      {rounds.data?.length === 0 && <EmptyState title="还没有排查过" />}
      {rounds.data && rounds.data.length > 0 && <RoundsTable rounds={rounds.data} onOpen={null} />}
    </PageFrame>
  );
};

const Rounds = () => {
  const rounds = useHostQuery('visit.rounds', {});
  const address = useRoundAddress();
  const now = useLocalNow();
  const [drawer, setDrawer] = useState<'new' | 'edit' | null>(null);
  const list = rounds.data;
  const current =
    list?.find(({ round }) => round.id === address.roundId) ?? list?.find(({ round }) => round.closedAt === null) ?? list?.[0];
  const { shown, site, people, error } = useShownRound(current?.round.id ?? null);
  const close = () => setDrawer(null);
  return (
    <>
      {shown && list && current ? (
        <RoundDesk key={shown.round.id} shown={shown} rounds={list} onNew={() => setDrawer('new')} onEdit={() => setDrawer('edit')} />
      ) : (
        <PageFrame title="入户排查" question={QUESTION}>
          <FailureNotice failure={rounds.error ?? error} onRetry={() => void rounds.refetch()} />
          {list?.length === 0 ? <NoRounds onNew={() => setDrawer('new')} /> : !rounds.error && !error && <Busy label="正在打开…" />}
        </PageFrame>
      )}
      {drawer && <ReturnFocus />}
      {drawer && list && site && people && (
        <RoundDrawer
          round={drawer === 'edit' && current ? current.round : null}
          rounds={list.map(({ round }) => round)}
          people={people}
          site={site}
          today={dateOf(now())}
          onClose={close}
          onSaved={(id) => {
            close();
            if (drawer === 'new') address.openRound(id);
          }}
        />
      )}
    </>
  );
};

/** 入户排查 */
export const RoundsPage = () => (useMay('visit.round').may ? <Rounds /> : <FiguresOnly />);

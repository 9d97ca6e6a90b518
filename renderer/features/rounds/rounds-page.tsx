import { Button } from 'antd';
import { useState } from 'react';
import type { VisitRound } from '#core/service/rounds/visit.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { useMay } from '#renderer/api/use-me.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { May } from '#renderer/ui/may.tsx';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { useFirstChoice } from '#renderer/ui/use-first-choice.ts';
import { useToday } from '#renderer/ui/use-today.ts';
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
  const today = useToday();
  const [drawer, setDrawer] = useState<{ readonly round: VisitRound | null } | null>(null);
  const list = rounds.data;
  const newest = list?.find(({ round }) => round.closedAt === null) ?? list?.[0];
  // a round that another window starts or ends does not take away the sheet that is being typed in
  const first = useFirstChoice(newest?.round.id);
  const named = (id: string | null | undefined) => list?.find(({ round }) => round.id === id);
  const current = named(address.roundId) ?? named(first) ?? newest;
  const { shown, site, people, error } = useShownRound(current?.round.id ?? null);
  const close = () => setDrawer(null);
  return (
    <>
      {shown && list && current ? (
        <RoundDesk
          key={shown.round.id}
          shown={shown}
          rounds={list}
          onNew={() => setDrawer({ round: null })}
          onEdit={() => setDrawer({ round: current.round })}
        />
      ) : (
        <PageFrame title="入户排查" question={QUESTION}>
          <FailureNotice failure={rounds.error ?? error} onRetry={() => void rounds.refetch()} />
          {list?.length === 0 ? (
            <NoRounds onNew={() => setDrawer({ round: null })} />
          ) : (
            !rounds.error && !error && <Busy label="正在打开…" />
          )}
        </PageFrame>
      )}
      {drawer && list && site && people && (
        <RoundDrawer
          round={drawer.round}
          rounds={list.map(({ round }) => round)}
          people={people}
          site={site}
          today={today}
          onClose={close}
          onSaved={(id) => {
            close();
            if (!drawer.round) address.openRound(id);
          }}
        />
      )}
    </>
  );
};

/** 入户排查 */
export const RoundsPage = () => (useMay('visit.round').may ? <Rounds /> : <FiguresOnly />);

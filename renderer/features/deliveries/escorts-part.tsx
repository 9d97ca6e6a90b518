import { Button } from 'antd';
import { useState } from 'react';
import type { Escort } from '#core/service/deliveries/escort.ts';
import { escortState } from '#core/service/deliveries/escort-chain.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { May } from '#renderer/ui/may.tsx';
import { PrintDialog } from '#renderer/ui/print-dialog.tsx';
import { useMinuteClock } from '#renderer/ui/use-minute-clock.ts';
import type { DeliveryDesk } from './desk.ts';
import { EscortCard } from './escort-card.tsx';
import { EscortDrawer } from './escort-drawer.tsx';
import { PartHead } from './part-head.tsx';
import { useFound } from './use-found.ts';

type Open = { readonly kind: 'edit'; readonly escort: Escort | null } | { readonly kind: 'print'; readonly escort: Escort | null };

const Answer = ({ out, late }: { readonly out: number; readonly late: number }) => (
  <>
    外出 <strong>{out}</strong> 人
    {late > 0 && (
      <span className="bad">
        ，其中 <strong>{late}</strong> 人过了预计时间还没回来
      </span>
    )}
  </>
);

/** 闭环接送: who is out, with whom they are now, and when they are to be back. */
export const EscortsPart = ({ site, people }: DeliveryDesk) => {
  const now = useMinuteClock();
  const { data, error, refetch } = useHostQuery('escort.list', {});
  const [open, setOpen] = useState<Open | null>(null);
  useFound();
  const escorts = (data ?? []).map((escort) => ({ escort, state: escortState(escort, now) }));
  const active = escorts.filter(({ state }) => state.kind !== 'home');
  const home = escorts.filter(({ state }) => state.kind === 'home');
  const late = active.filter(({ state }) => state.kind === 'late').length;
  const out = active.filter(({ state }) => state.kind === 'out').length + late;
  const card = ({ escort, state }: (typeof escorts)[number]) => (
    <EscortCard
      key={escort.id}
      escort={escort}
      state={state}
      site={site}
      people={people}
      onEdit={() => setOpen({ kind: 'edit', escort })}
      onPrint={() => setOpen({ kind: 'print', escort })}
    />
  );
  const add = (words: string) => (
    <May route="escort.save">
      <Button type="primary" onClick={() => setOpen({ kind: 'edit', escort: null })}>
        {words}
      </Button>
    </May>
  );
  return (
    <>
      <PartHead
        actions={
          <>
            {add('登记接送')}
            <Button onClick={() => setOpen({ kind: 'print', escort: null })}>打印空白接送单</Button>
          </>
        }
      >
        <Answer out={out} late={late} />
      </PartHead>
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {!data && !error && <Busy label="正在打开接送…" />}
      {data && escorts.length === 0 && (
        <EmptyState title="还没有接送" action={add('登记第一次接送')}>
          居民外出就医等要接送的，从出家门到回到家，每一步谁交给谁、几点，都在这里登记。只写去哪里，不写原因。
        </EmptyState>
      )}
      <div className="escorts">{active.map(card)}</div>
      {home.length > 0 && (
        <section>
          <h2 className="route-head figures">
            已经回到家 <span className="quiet">{home.length} 次</span>
          </h2>
          <div className="escorts">{home.map(card)}</div>
        </section>
      )}
      {open?.kind === 'edit' && <EscortDrawer escort={open.escort} site={site} now={now} onClose={() => setOpen(null)} />}
      {open?.kind === 'print' && (
        <PrintDialog
          title="闭环接送单"
          document={{ kind: 'escort-form', escortId: open.escort?.id ?? null }}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
};

import { Button } from 'antd';
import { useMemo, useState } from 'react';
import type { CashBook } from '#core/supplies/cash-book.ts';
import type { DonationEntry, DonationRef } from '#core/supplies/donation.ts';
import type { DonationRegister } from '#core/supplies/donation-register.ts';
import { addDays, type LocalDate } from '#core/time/local-date.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { useKeptState } from '#renderer/api/use-kept-state.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { May } from '#renderer/ui/may.tsx';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { PrintDialog } from '#renderer/ui/print-dialog.tsx';
import { DonationDrawer } from './donation-drawer.tsx';
import { filterDonations } from './donation-filter.ts';
import { DonationViews } from './donation-views.tsx';
import { HandOverDrawer } from './hand-over-drawer.tsx';
import type { DonationFilter } from './period-bar.tsx';
import { letterJob, type PrintJob, PrintMenu, voucherJob } from './print-menu.tsx';
import { ReverseDialog } from './reverse-dialog.tsx';

export type OpenPart =
  | { readonly kind: 'register' }
  | { readonly kind: 'handOver' }
  | { readonly kind: 'print'; readonly job: PrintJob }
  | { readonly kind: 'reverse'; readonly target: DonationRef; readonly voucher: string };

interface DonationsDeskProps {
  readonly today: LocalDate;
  readonly foundedOn: LocalDate;
}

const DAYS_BACK = 29;

/** What was just taken down is offered as a voucher at once: the donor stands at the table. */
const writtenJob = ({ goodsId, cashId }: { readonly goodsId: string | null; readonly cashId: string | null }): PrintJob => ({
  title: '接收凭证',
  document: {
    kind: 'donation-voucher',
    donations: [
      ...(goodsId ? [{ kind: 'document' as const, id: goodsId as never }] : []),
      ...(cashId ? [{ kind: 'cash' as const, id: cashId as never }] : []),
    ],
    copies: 'one',
    size: 'A5x2',
  },
});

interface DeskDialogsProps {
  readonly part: OpenPart | null;
  readonly book: CashBook | undefined;
  readonly open: (part: OpenPart | null) => void;
}

const DeskDialogs = ({ part, book, open }: DeskDialogsProps) => {
  const overview = useHostQuery('supplies.overview', {});
  const close = () => open(null);
  switch (part?.kind) {
    case 'register':
      return (
        <DonationDrawer
          lines={overview.data?.lines ?? []}
          onDone={(written) => open({ kind: 'print', job: writtenJob(written) })}
          onClose={close}
        />
      );
    case 'handOver':
      return (
        <HandOverDrawer
          pots={(book?.pots ?? []).filter((pot) => pot.leftFen > 0)}
          onDone={(cashId) =>
            open({ kind: 'print', job: { title: '捐款上交凭证', document: { kind: 'cash-handover', cashId: cashId as never } } })
          }
          onClose={close}
        />
      );
    case 'print':
      return <PrintDialog title={part.job.title} document={part.job.document} onClose={close} />;
    case 'reverse':
      return <ReverseDialog target={part.target} voucher={part.voucher} onClose={close} />;
    default:
      return null;
  }
};

const useShown = (register: DonationRegister | undefined, filter: DonationFilter) =>
  useMemo(() => filterDonations(register?.entries ?? [], filter), [register, filter]);

interface DeskActionsProps {
  readonly shown: readonly DonationEntry[];
  readonly filter: DonationFilter;
  readonly book: CashBook | undefined;
  readonly open: (part: OpenPart) => void;
}

/** Print and thank, hand over, register. */
const DeskActions = ({ shown, filter, book, open }: DeskActionsProps) => {
  const thank = useAct('donation.thank', { done: () => '已登记致谢' });
  const thankAll = () => void thank.run({ donations: shown.filter((one) => !one.reversed).map((one) => one.ref), thanked: true });
  return (
    <>
      <PrintMenu entries={shown} from={filter.from} to={filter.to} onPrint={(job) => open({ kind: 'print', job })} onThanked={thankAll} />
      <Button disabled={!book || book.balanceFen <= 0} onClick={() => open({ kind: 'handOver' })}>
        上交捐款
      </Button>
      <Button type="primary" onClick={() => open({ kind: 'register' })}>
        登记捐赠
      </Button>
    </>
  );
};

/** 捐赠 with its days chosen: register, hand over, print, thank. */
export const DonationsDesk = ({ today, foundedOn }: DonationsDeskProps) => {
  const [filter, setFilter] = useKeptState<DonationFilter>('donation-filter', {
    from: addDays(today, -DAYS_BACK),
    to: today,
    kind: 'all',
    text: '',
  });
  const register = useHostQuery('donation.list', { from: filter.from, to: filter.to });
  const cash = useHostQuery('donation.cash', {});
  const [part, open] = useState<OpenPart | null>(null);
  const shown = useShown(register.data, filter);
  const print = (job: PrintJob) => open({ kind: 'print', job });
  return (
    <PageFrame
      title="捐赠"
      question="谁捐了什么，去了哪里？"
      wide
      actions={
        <May route="donation.register">
          <DeskActions shown={shown} filter={filter} book={cash.data} open={open} />
        </May>
      }
    >
      <FailureNotice failure={register.error ?? cash.error} onRetry={() => void Promise.all([register.refetch(), cash.refetch()])} />
      {register.isPending && <Busy label="正在翻捐赠登记…" />}
      {register.data && cash.data && (
        <DonationViews
          register={register.data}
          book={cash.data}
          shown={shown}
          filter={filter}
          today={today}
          foundedOn={foundedOn}
          onFilter={setFilter}
          onOpen={open}
          onVoucher={(entry) => print(voucherJob([entry], 'one', 'A5x2'))}
          onLetter={(entries) => print(letterJob(entries, filter.from, filter.to))}
        />
      )}
      <DeskDialogs part={part} book={cash.data} open={open} />
    </PageFrame>
  );
};

import { useState } from 'react';
import type { DonationWritten } from '#core/supplies/donation.ts';
import type { StockLine } from '#core/supplies/supplies.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useKeptState } from '#renderer/api/use-kept-state.ts';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { useLocalNow } from '#renderer/ui/use-local-now.ts';
import { blankDonation, type DonationDraft, donationInput } from './donation-draft.ts';
import { DonorPart } from './donor-part.tsx';
import { GoodsPart } from './goods-part.tsx';
import { HandsPart } from './hands-part.tsx';
import { MoneyPart } from './money-part.tsx';
import { usePeople } from './use-people.ts';

interface DonationDrawerProps {
  readonly lines: readonly StockLine[];
  /** with what was written, so that its voucher can be printed at once */
  readonly onDone: (written: { readonly goodsId: string | null; readonly cashId: string | null }) => void;
  readonly onClose: () => void;
}

const doneWords = ({ goodsVoucher, cashVoucher }: DonationWritten): string =>
  `已登记捐赠，凭证号 ${[goodsVoucher, cashVoucher].filter((voucher) => voucher !== null).join('、')}`;

const noHands = { handler: '', checker: '', point: '' };

/** 登记捐赠: goods, money or both from one donor, in one form. */
export const DonationDrawer = ({ lines, onDone, onClose }: DonationDrawerProps) => {
  const now = useLocalNow();
  const people = usePeople();
  const [hands, keepHands] = useKeptState('donation-hands', noHands);
  const [ids] = useState(() => ({ goodsId: crypto.randomUUID(), cashId: crypto.randomUUID() }));
  const [start] = useState(() => blankDonation(now(), hands));
  const [draft, setDraft] = useState(start);
  const act = useAct('donation.register', { inPlace: true, done: doneWords });
  const { input, failure } = donationInput(ids, draft);
  const check = useFormCheck(act.failure, () => failure);
  const change = (part: Partial<DonationDraft>) => setDraft((before) => ({ ...before, ...part }));
  const submit = async () => {
    if (!check.mayGo()) return;
    const answer = await act.run(input);
    if (!answer.ok) return;
    keepHands({ handler: draft.handler, checker: draft.checker, point: draft.point });
    onDone({
      goodsId: answer.value.goodsVoucher === null ? null : ids.goodsId,
      cashId: answer.value.cashVoucher === null ? null : ids.cashId,
    });
  };
  const part = { draft, change, failure: check.failure };
  return (
    <FormDrawer
      title="登记捐赠"
      verb="登记"
      wide
      dirty={draft !== start}
      busy={act.busy}
      failure={check.failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <DonorPart {...part} />
      <GoodsPart {...part} lines={lines} />
      <MoneyPart {...part} />
      <HandsPart {...part} people={people} atLabel="接收时间" />
    </FormDrawer>
  );
};

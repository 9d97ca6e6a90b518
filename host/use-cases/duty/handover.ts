import { ExpectedFailure } from '#core/contract/failure.ts';
import { handoverState } from '#core/duty/handover.ts';
import { handoverFigures } from '#core/duty/handover-figures.ts';
import { shortDate } from '#core/time/local-date.ts';
import { listHandovers, putSignature, readHandover, saveHandover } from '#db/stores/duty/handover.ts';
import { readPerson } from '#db/stores/roster/roster.ts';
import type { CommandContext, SomeCommands, SomeQueries } from '../../handlers.ts';
import { redeemSlip, type Slip } from '../../signature-slips.ts';
import { listOf } from './handover-list.ts';
import { draftContent, readSheet, readSlot } from './handover-reading.ts';
import { mayStillSign } from './handover-turn.ts';

export const handoverQueries: SomeQueries<'handover'> = {
  'handover.get': ({ db, now }, { date, shiftId }) => readSheet(db, now, date, shiftId),
  'handover.list': ({ db, now }, { from, to }) => listOf(db, now, from, to),
  'handover.figures': ({ db }, { from, to }) =>
    handoverFigures(
      listHandovers(db, to, from)
        .filter((sheet) => sheet.state !== 'draft')
        .map(({ date, content }) => ({ date, counters: content.counters })),
    ),
};

/** Everything is looked at once more inside the transaction: between the PIN and the signature another window may have signed or changed. */
const seal = ({ db, writer, session, now, about }: CommandContext, slip: Extract<Slip, { kind: 'signature' }>) => {
  const { date, shiftId, role, personId } = slip;
  const { content, slot } = mayStillSign(db, now, slip);
  if (role === 'outgoing') saveHandover(writer, date, shiftId, content);
  const stored = readHandover(db, date, shiftId);
  if (!stored) throw new ExpectedFailure('fault', `没有签上：${session.user}`);
  const signer = readPerson(db, personId);
  putSignature(writer, stored, role, signer, now);
  about(`${shortDate(date)}${slot.shiftName} ${signer.name}`);
  return { state: handoverState({ ...stored.signed, [role]: personId }) };
};

export const handoverCommands: SomeCommands<'handover'> = {
  'handover.save': ({ db, writer, about }, { date, shiftId, fields }) => {
    const { slot } = readSlot(db, date, shiftId);
    saveHandover(writer, date, shiftId, draftContent(db, slot, fields));
    about(`${shortDate(date)}${slot.shiftName}`);
    return null;
  },
  'handover.seal': (context, { slip }) => seal(context, redeemSlip(context.session.open, slip, 'signature')),
};

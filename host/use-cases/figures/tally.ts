import { ExpectedFailure } from '#core/contract/failure.ts';
import { gateView } from '#core/figures/gate.ts';
import { tallyView } from '#core/figures/tallies.ts';
import { tallyKinds } from '#core/figures/tally.ts';
import { shortDate } from '#core/time/local-date.ts';
import { listGateShifts } from '#db/stores/figures/gate.ts';
import { readTallyDay, removeTally, saveTally, sumDifficulties, sumTallies } from '#db/stores/figures/tallies.ts';
import type { SomeCommands, SomeQueries } from '../../handlers.ts';

export const gateQueries: SomeQueries<'gate'> = {
  'gate.figures': ({ db }, { from, to }) => gateView(listGateShifts(db, from, to)),
};

export const tallyQueries: SomeQueries<'tally'> = {
  'tally.list': ({ db }, { from, to }) => tallyView(sumTallies(db, from, to), sumDifficulties(db, from, to)),
  'tally.day': ({ db }, { date }) => readTallyDay(db, date),
};

export const tallyCommands: SomeCommands<'tally'> = {
  'tally.save': ({ writer, about, now, today }, { id, fields }) => {
    if (fields.date > today) {
      const mend = '这一天还没有到';
      throw new ExpectedFailure('invalid', `没有登记：${mend}。请改日期。`, { 'fields.date': mend });
    }
    const total = saveTally(writer, id, fields, now);
    about(`${shortDate(fields.date)} ${tallyKinds[fields.kind]} ${fields.count}`);
    return { kind: fields.kind, total };
  },
  'tally.remove': ({ writer, about }, { id }) => {
    const kind = removeTally(writer, id);
    about(tallyKinds[kind]);
    return { kind };
  },
};

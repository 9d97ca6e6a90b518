import { ExpectedFailure } from '#core/contract/failure.ts';
import type { ParsedInputOf } from '#core/contract/routes.ts';
import { escortSteps } from '#core/service/deliveries/escort.ts';
import { minuteWords, nextStep, refuseStep } from '#core/service/deliveries/escort-chain.ts';
import { householdKey } from '#core/service/household.ts';
import { addStep, findEscort, listEscorts, readEscort, removeEscort, saveEscort } from '#db/stores/service/escorts.ts';
import type { CommandContext, SomeCommands, SomeQueries } from '../../handlers.ts';

const save = ({ db, writer, about }: CommandContext, { id, fields }: ParsedInputOf<'escort.save'>): null => {
  const known = findEscort(db, id);
  const moved = known && (householdKey(known.place) !== householdKey(fields.place) || known.destination !== fields.destination);
  if (known && known.steps.length > 0 && moved)
    throw new ExpectedFailure('refused', '已经出了家门，门牌和去处不能再改，没有保存。去了别处，请写在备注里。', {
      'fields.destination': '已经出门，不能再改',
    });
  saveEscort(writer, id, fields);
  about(`${fields.destination} ${minuteWords(fields.departAt)}`);
  return null;
};

const step = (context: CommandContext, { id, escortId, fields }: ParsedInputOf<'escort.step'>) => {
  const { steps, destination } = readEscort(context.db, escortId);
  const refused = refuseStep(steps, fields, context.now);
  if (refused) throw new ExpectedFailure('refused', refused.sentence, { [`fields.${refused.field}`]: refused.sentence });
  addStep(context.writer, id, escortId, fields);
  context.about(`${destination} ${escortSteps[fields.kind]}`);
  return { home: nextStep([...steps, fields]) === null };
};

export const escortQueries: SomeQueries<'escort'> = { 'escort.list': ({ db }) => listEscorts(db) };

export const escortCommands: SomeCommands<'escort'> = {
  'escort.save': save,
  'escort.step': step,
  'escort.remove': ({ db, writer, about }, { id }) => {
    const { steps, destination } = readEscort(db, id);
    if (steps.length > 0 && nextStep(steps) !== null)
      throw new ExpectedFailure('refused', '人还在外面，这次接送不能删除。请登记到回家为止。');
    removeEscort(writer, id);
    about(destination);
    return null;
  },
};

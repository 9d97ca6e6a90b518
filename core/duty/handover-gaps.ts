import { keysOf } from '../roster/person.ts';
import { showQuantity } from '../supplies/quantity.ts';
import { type CheckName, type CounterName, type HandoverContent, handoverChecks, handoverCounters, stockDifference } from './handover.ts';

/** Field (as in `handover.save`) → what is still to be done there. */
export type HandoverGaps = Readonly<Record<string, string>>;
type Gap = readonly [field: string, sentence: string];

const counterGaps = ({ counters, abnormal }: HandoverContent): readonly Gap[] => {
  const empty = keysOf(handoverCounters)
    .filter((name: CounterName) => counters[name] === null)
    .map((name): Gap => [`counters.${name}`, `${handoverCounters[name]}还没填，没有就写 0`]);
  const handled = (counters.feverish ?? 0) + (counters.redCodes ?? 0) + (counters.yellowCodes ?? 0);
  return handled > 0 && abnormal === '' ? [...empty, ['abnormal', '有体温异常或红黄码，请写怎么处置的']] : empty;
};

const rollGaps = ({ roll }: HandoverContent): readonly Gap[] => {
  if (roll.state === null) return [['roll.state', '请点人员是否全部到岗']];
  return roll.state === 'some' && roll.absent.length === 0 && roll.note === '' ? [['roll.note', '请选谁没有到岗，或写明原因']] : [];
};

const checkGaps = ({ checks }: HandoverContent): readonly Gap[] =>
  keysOf(handoverChecks).flatMap((name: CheckName): readonly Gap[] => {
    const { state, note } = checks[name];
    if (state === null) return [[`checks.${name}.state`, `${handoverChecks[name]}还没点正常还是有问题`]];
    return state === 'trouble' && note === '' ? [[`checks.${name}.note`, `${handoverChecks[name]}有问题，请写明`] as const] : [];
  });

const stockGaps = ({ stock }: HandoverContent): readonly Gap[] =>
  stock.flatMap((line, index): readonly Gap[] => {
    const difference = stockDifference(line);
    if (difference === null) return [[`stock.${index}.counted`, `${line.name}还没清点`]];
    if (difference === 0 || line.reason !== '') return [];
    const words = `${difference > 0 ? '多' : '少'} ${showQuantity(Math.abs(difference))}${line.unit}`;
    return [[`stock.${index}.reason`, `${line.name}比账面${words}，请写原因`]];
  });

/** What a sheet lacks before it may be signed (domain.md §4.7); empty when it is complete. 上级通知, 重点户 and 天气 may stay empty. */
export const handoverGaps = (content: HandoverContent): HandoverGaps =>
  Object.fromEntries([...counterGaps(content), ...rollGaps(content), ...checkGaps(content), ...stockGaps(content)]);

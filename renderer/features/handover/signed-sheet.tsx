import {
  type CheckName,
  type CounterName,
  type HandoverContent,
  handoverChecks,
  handoverCounters,
  stockDifference,
} from '#core/duty/handover.ts';
import { keysOf } from '#core/roster/person.ts';
import { showQuantity } from '#core/supplies/quantity.ts';

const rollWords = ({ roll, due }: HandoverContent): string => {
  const absent = due.filter((person) => roll.absent.includes(person.personId)).map((person) => person.name);
  return [roll.state === 'all' ? '全部到岗' : `未到：${absent.join('、')}`, roll.note].filter((words) => words !== '').join('，');
};

const checkWords = (content: HandoverContent, name: CheckName): string => {
  const { state, note } = content.checks[name];
  return [state === 'good' ? '正常' : '有问题', note].filter((words) => words !== '').join('：');
};

const Fact = ({ label, words }: { readonly label: string; readonly words: string }) => (
  <>
    <dt>{label}</dt>
    <dd>{words || '无'}</dd>
  </>
);

/** A signed sheet: to read, never to change. */
export const SignedSheet = ({ content }: { readonly content: HandoverContent }) => (
  <dl className="facts handover-facts">
    {keysOf(handoverCounters).map((name: CounterName) => (
      <Fact key={name} label={handoverCounters[name]} words={String(content.counters[name] ?? '')} />
    ))}
    <Fact label="异常处置" words={content.abnormal} />
    <Fact label="人员到岗" words={rollWords(content)} />
    {keysOf(handoverChecks).map((name) => (
      <Fact key={name} label={handoverChecks[name]} words={checkWords(content, name)} />
    ))}
    <Fact label="上级通知" words={content.notices} />
    <Fact label="重点户" words={content.households} />
    <Fact label="天气" words={content.weather} />
    <Fact
      label="未办事项"
      words={content.matters
        .map((one) => `${one.text}（${one.done ? `已办结${one.result ? `：${one.result}` : ''}` : '交下一班'}）`)
        .join('；')}
    />
    <Fact
      label="物资清点"
      words={content.stock
        .map((line) => {
          const difference = stockDifference(line) ?? 0;
          const differs = difference === 0 ? '' : `，差 ${showQuantity(difference)}：${line.reason}`;
          return `${line.name} ${showQuantity(line.counted ?? 0)} ${line.unit}${differs}`;
        })
        .join('；')}
    />
  </dl>
);

import { InputNumber } from 'antd';
import { useState } from 'react';
import { type PatrolGap, type PatrolView, patrolEvery } from '#core/figures/patrols.ts';
import { spanText } from '#core/time/local-minutes.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { isComposing } from '#renderer/ui/composing.ts';
import { dateWords, timeWords } from '#renderer/ui/date-text.tsx';

const MOST_GAPS = 5;
const MOST_A_DAY = 48;

/** How many rounds a day are expected; kept as soon as the field is left or Enter is pressed. */
const PerDay = ({ view }: { readonly view: PatrolView }) => {
  const act = useAct('patrol.saveRule', { done: (_, { rule }) => `以后每天应巡 ${rule.perDay} 次` });
  const [typed, setTyped] = useState<number | null>(view.rule.perDay);
  const save = () => {
    if (typed !== null && typed !== view.rule.perDay) void act.run({ rule: { perDay: typed } });
  };
  const every = patrolEvery(view.rule);
  return (
    <div className="row">
      <label htmlFor="patrols-a-day">每天应巡</label>
      <InputNumber<number>
        id="patrols-a-day"
        min={0}
        max={MOST_A_DAY}
        precision={0}
        value={typed}
        onChange={setTyped}
        onBlur={save}
        onPressEnter={(event) => !isComposing(event) && save()}
      />
      <span className="quiet">次{every === null ? '，0 表示不要求次数' : `，平均每 ${spanText(every)}一次；隔得更久的列在下面`}</span>
    </div>
  );
};

const Gap = ({ gap }: { readonly gap: PatrolGap }) => (
  <li>
    {timeWords(gap.from)}—{gap.from.slice(0, 10) === gap.to.slice(0, 10) ? gap.to.slice(11) : timeWords(gap.to)}，
    <span className="look">{spanText(gap.minutes)}没有人巡</span>
  </li>
);

/** What is expected, what is missing, and the stretches nobody walked. */
export const PatrolExpected = ({ view }: { readonly view: PatrolView }) => {
  const short = view.days.filter((day) => day.missing > 0);
  return (
    <section className="patrol-expected" aria-label="应巡次数">
      <PerDay key={view.rule.perDay} view={view} />
      {short.length > 0 && (
        <p>
          次数不够：
          {short.slice(0, MOST_GAPS).map((day) => (
            <span key={day.date} className="patrol-short">
              {dateWords(day.date)} 巡了 {day.done} 次，<span className="look">少 {day.missing} 次</span>
            </span>
          ))}
          {short.length > MOST_GAPS && `等 ${short.length} 天`}
        </p>
      )}
      {view.gaps.length > 0 && (
        <ul className="plain-list" aria-label="没有人巡的时段">
          {view.gaps.slice(0, MOST_GAPS).map((gap) => (
            <Gap key={gap.from} gap={gap} />
          ))}
          {view.gaps.length > MOST_GAPS && (
            <li className="quiet">
              共 {view.gaps.length} 段，列出最近 {MOST_GAPS} 段
            </li>
          )}
        </ul>
      )}
    </section>
  );
};

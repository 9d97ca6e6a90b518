import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { OnDuty } from '#core/contract/results.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';

const MINUTE_MS = 60_000;

const namesOf = (duty: OnDuty): string =>
  duty.places
    .flatMap((place) => place.people)
    .map((person) => person.name)
    .join('、');

/** 正在值班：中班 张三、李四，到 24:00 */
const wordsOf = (duty: OnDuty): string => `正在值班：${duty.shift.name} ${namesOf(duty) || '无人'}，到 ${duty.endsAt.slice(11)}`;

/** Who is on duty now until when. Asked anew every minute, because shifts change without anybody typing. */
export const OnDutyLine = () => {
  const queries = useQueryClient();
  const { data } = useHostQuery('today.summary', {});
  useEffect(() => {
    const timer = setInterval(() => void queries.invalidateQueries({ queryKey: ['today.summary'] }), MINUTE_MS);
    return () => clearInterval(timer);
  }, [queries]);
  if (!data) return <div className="bar-duty" />;
  const words = data.onDuty ? wordsOf(data.onDuty) : '现在没有排班';
  return (
    <div className={data.onDuty ? 'bar-duty' : 'bar-duty look'} title={words}>
      {words}
    </div>
  );
};

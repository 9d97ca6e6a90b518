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

/** Midnight ends a shift at 24:00, not at the 0:00 of a day that people read as tomorrow. */
const endWords = (duty: OnDuty): string => (duty.endsAt.endsWith('T00:00') ? '24:00' : duty.endsAt.slice(11));

/** 值班到 24:00：中班 张三、李四. The hour first, because the names are what is cut when the window is narrow. */
const wordsOf = (duty: OnDuty): string => `值班到 ${endWords(duty)}：${duty.shift.name} ${namesOf(duty)}`;

/** Who is on duty now until when. Asked anew every minute, because shifts change without anybody typing. */
export const OnDutyLine = () => {
  const queries = useQueryClient();
  const { data } = useHostQuery('today.summary', {});
  useEffect(() => {
    const timer = setInterval(() => void queries.invalidateQueries({ queryKey: ['today.summary'] }), MINUTE_MS);
    return () => clearInterval(timer);
  }, [queries]);
  if (!data) return <div className="bar-duty" />;
  const duty = data.onDuty && namesOf(data.onDuty) !== '' ? data.onDuty : null;
  const words = duty ? wordsOf(duty) : '现在没有人值班';
  return (
    <div className={duty ? 'bar-duty' : 'bar-duty look'} title={words}>
      {words}
    </div>
  );
};

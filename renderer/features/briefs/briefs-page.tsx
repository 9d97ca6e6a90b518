import { Button, Segmented, Space } from 'antd';
import { useLocation, useSearchParams } from 'react-router';
import { type BriefKind, briefKinds, briefPeriod } from '#core/figures/brief.ts';
import { type LocalDate, shortDate, weekdayName } from '#core/time/local-date.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { useFirstChoice } from '#renderer/ui/use-first-choice.ts';
import { useToday } from '#renderer/ui/use-today.ts';
import { addressOf, type BriefAddress, readAddress, stepFrom } from './brief-address.ts';
import { BriefDesk } from './brief-desk.tsx';
import './briefs.css';

const kinds = { day: '日报', week: '一周小结' } as const satisfies Readonly<Record<BriefKind, string>>;

interface ChoiceProps {
  readonly shown: BriefAddress;
  readonly today: LocalDate;
  readonly onGo: (address: BriefAddress) => void;
}

const Choice = ({ shown, today, onGo }: ChoiceProps) => {
  const { kind, date } = shown;
  const step = (steps: number, words: string) => {
    const next = stepFrom(shown, steps, today);
    return (
      <Button disabled={next === null} onClick={() => next && onGo(next)}>
        {words}
      </Button>
    );
  };
  return (
    <Space wrap>
      <Segmented
        aria-label="写哪一种"
        value={kind}
        onChange={(next) => onGo({ kind: next, date })}
        options={(Object.keys(kinds) as BriefKind[]).map((value) => ({ value, label: kinds[value] }))}
      />
      {step(-1, kind === 'day' ? '前一天' : '上一周')}
      <DateInput aria-label="哪一天" value={date} onChange={(next) => next && onGo({ kind, date: next })} />
      {step(1, kind === 'day' ? '后一天' : '下一周')}
    </Space>
  );
};

const questionOf = ({ kind, date }: BriefAddress, today: LocalDate): string => {
  const { from, to } = briefPeriod(kind, date);
  if (kind === 'day') return from === today ? '今天的日报怎么写？' : `${shortDate(from)} ${weekdayName(from)}的日报`;
  return `${shortDate(from)}至${shortDate(to)}这一周，做了什么？`;
};

/** 日报: what goes up tonight? The address names the brief; without one it is that of the day the page was opened on, also when it is written past midnight. */
export const BriefsPage = () => {
  const [search, setSearch] = useSearchParams();
  const today = useToday();
  const opened = useFirstChoice(today, useLocation().key) ?? today;
  const focus = search.get('focus');
  const shown = readAddress(focus, focus === null ? opened : today);
  const address = addressOf(shown);
  const { data, error, refetch } = useHostQuery('brief.get', shown);
  return (
    <PageFrame
      title={briefKinds[shown.kind]}
      question={questionOf(shown, today)}
      wide
      actions={<Choice shown={shown} today={today} onGo={(next) => setSearch({ focus: addressOf(next) })} />}
    >
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {!data && !error && <Busy label="正在汇总数字…" />}
      {data && <BriefDesk key={address} view={data} />}
    </PageFrame>
  );
};

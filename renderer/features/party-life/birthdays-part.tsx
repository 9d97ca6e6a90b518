import { Button } from 'antd';
import { useState } from 'react';
import { type ComingBirthday, monthDayWords } from '#core/party-life/birthdays.ts';
import type { Person } from '#core/roster/person.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PrintDialog } from '#renderer/ui/print-dialog.tsx';
import { BirthdayEntry } from './birthday-entry.tsx';

const SOON_DAYS = 7;

const whenWords = ({ days }: ComingBirthday): string => (days === 0 ? '今天' : days === 1 ? '明天' : `还有 ${days} 天`);

interface LineProps {
  readonly one: ComingBirthday;
  readonly today: LocalDate;
  readonly onPrint: () => void;
}

const Line = ({ one, today, onPrint }: LineProps) => {
  const greet = useAct('birthday.greet', { done: ({ name }) => `已登记：祝福过${name}` });
  const remove = useAct('birthday.remove', { done: ({ name }) => `已删除${name}的生日` });
  const soon = one.days <= SOON_DAYS;
  return (
    <li className="party-line">
      <span className={one.days === 0 && !one.greeted ? 'look birthday-when' : 'birthday-when'}>{whenWords(one)}</span>
      <strong>{one.name}</strong>
      <span className="figures">{monthDayWords(one.monthDay)}</span>
      {one.greeted && <span className="done">已祝福</span>}
      <span className="row-actions">
        {soon && (
          <Button size="small" aria-label={`打印贺卡：${one.name}`} onClick={onPrint}>
            打印贺卡
          </Button>
        )}
        {soon && !one.greeted && (
          <Button
            size="small"
            type={one.days === 0 ? 'primary' : 'default'}
            aria-label={`祝福过了：${one.name}`}
            loading={greet.busy}
            onClick={() => void greet.run({ personId: one.id, on: today })}
          >
            祝福过了
          </Button>
        )}
        <Button type="link" size="small" aria-label={`删除${one.name}的生日`} onClick={() => void remove.run({ personId: one.id })}>
          删除
        </Button>
      </span>
    </li>
  );
};

const Answer = ({ soon }: { readonly soon: readonly ComingBirthday[] }) => {
  const now = soon.filter(({ days }) => days === 0);
  return (
    <p className="party-answer">
      {now.length > 0 ? (
        <>
          今天过生日：<strong>{now.map(({ name }) => name).join('、')}</strong>
        </>
      ) : (
        '今天没有人过生日'
      )}
      ；往后 {SOON_DAYS} 天 <strong className="figures">{soon.length - now.length}</strong> 人
    </p>
  );
};

interface PartProps {
  readonly people: readonly Person[];
  readonly today: LocalDate;
}

/** 生日: today and the coming week first, then everybody who told theirs. */
export const BirthdaysPart = ({ people, today }: PartProps) => {
  const { data, error, refetch } = useHostQuery('birthday.list', {});
  const [printing, setPrinting] = useState<ComingBirthday | null>(null);
  return (
    <>
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {data && <Answer soon={data.filter(({ days }) => days <= SOON_DAYS)} />}
      <BirthdayEntry people={people.filter((person) => !person.removed)} />
      {data && data.length > 0 && (
        <ul className="plain-list" aria-label="生日">
          {data.map((one) => (
            <Line key={one.id} one={one} today={today} onPrint={() => setPrinting(one)} />
          ))}
        </ul>
      )}
      {printing && (
        <PrintDialog
          title={`生日贺卡：${printing.name}`}
          document={{ kind: 'birthday-card', personId: printing.id }}
          onClose={() => setPrinting(null)}
        />
      )}
    </>
  );
};

import { WarningFilled } from '@ant-design/icons';
import { Button } from 'antd';
import type { KeyboardEvent } from 'react';
import { type ContactOutcome, contactOutcomes } from '#core/service/care/care.ts';
import type { CareLine } from '#core/service/care/care-view.ts';
import { householdText } from '#core/service/household.ts';
import { shortDate } from '#core/time/local-date.ts';
import { dateWords } from '#renderer/ui/date-text.tsx';
import { May } from '#renderer/ui/may.tsx';
import { Phone } from '#renderer/ui/phone.tsx';
import { type CareData, nameOf } from './care-data.ts';
import { everyWords, lastWords, needWords } from './care-words.ts';

const keys: Readonly<Record<ContactOutcome, string>> = { well: '1', needs: '2', noAnswer: '3' };

interface CareRowProps {
  readonly line: CareLine;
  readonly data: CareData;
  readonly busy: boolean;
  readonly onOpen: () => void;
  readonly onOutcome: (outcome: ContactOutcome) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const titleOf = ({ place, called }: CareLine, { site }: CareData): string => [householdText(place, site), called].filter(Boolean).join(' ');

const Alarm = ({ words }: { readonly words: string }) =>
  words === '' ? null : (
    <p className="bad care-alarm">
      <span className="care-corner" aria-hidden="true" />
      <WarningFilled aria-hidden="true" /> {words}
    </p>
  );

/** One household: where, who, what is to be done, and what came of it. */
export const CareRow = ({ line, data, busy, onOpen, onOutcome, onKeyDown }: CareRowProps) => {
  const title = titleOf(line, data);
  return (
    <li className={line.alarm === '' ? 'care-row' : 'care-row care-missed'}>
      <div className="care-who">
        <Button type="link" className="name-button" data-care={line.id} onClick={onOpen} onKeyDown={onKeyDown}>
          {title}
        </Button>
        {line.phone !== '' && <Phone value={line.phone} />}
        <span>{needWords(line.needs)}</span>
        {line.words !== '' && <span className="care-words">{line.words}</span>}
        <span className="quiet care-last">
          {lastWords(line)}。{everyWords(line.everyDays)}联系，{shortDate(line.purgeOn)}清除
          {line.carerId !== line.personId && line.personId !== null ? `，替${nameOf(data, line.carerId)}` : ''}
        </span>
        {line.purgeSoon && <span className="look">清除日期 {dateWords(line.purgeOn)}，还要包保请改期</span>}
        <Alarm words={line.alarm} />
      </div>
      <May route="care.contact">
        <div className="care-acts">
          {(Object.keys(contactOutcomes) as readonly ContactOutcome[]).map((outcome) => (
            <Button
              key={outcome}
              disabled={busy}
              aria-label={`${title}：${contactOutcomes[outcome]} ${keys[outcome]}`}
              onClick={() => onOutcome(outcome)}
            >
              {contactOutcomes[outcome]} <kbd>{keys[outcome]}</kbd>
            </Button>
          ))}
        </div>
      </May>
    </li>
  );
};

import { Radio } from 'antd';
import { useState } from 'react';
import type { PersonId } from '#core/contract/id.ts';
import { type ContactOutcome, type ContactWay, contactOutcomes, contactWays } from '#core/service/care/care.ts';
import type { CareLine } from '#core/service/care/care-view.ts';
import { householdText } from '#core/service/household.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { useLocalNow } from '#renderer/ui/use-local-now.ts';
import { byPerson, type CareData, nameOf } from './care-data.ts';
import { CareRow } from './care-row.tsx';
import { useRowKeys } from './use-row-keys.ts';

interface TodayPartProps {
  /** due or missed */
  readonly lines: readonly CareLine[];
  readonly data: CareData;
  readonly onOpen: (line: CareLine) => void;
  /** what came of it is told in words */
  readonly onTell: (line: CareLine, way: ContactWay) => void;
}

interface Carer {
  readonly personId: PersonId | null;
  readonly lines: readonly CareLine[];
}

const headOf = ({ personId, lines }: Carer, data: CareData): string =>
  personId === null ? `包保人和替补今天都不在（${lines.length} 户），请移交或当面交代` : `${nameOf(data, personId)}（${lines.length} 户）`;

/** 今天要联系的, carer by carer. */
export const TodayPart = ({ lines, data, onOpen, onTell }: TodayPartProps) => {
  const now = useLocalNow();
  const [way, setWay] = useState<ContactWay>('phone');
  const done = (line: CareLine, outcome: ContactOutcome) =>
    `${householdText(line.place, data.site) || line.called}：${contactOutcomes[outcome]}`;
  const act = useAct('care.contact', {
    inPlace: true,
    done: (_, { caseId, fields }) => {
      const line = lines.find(({ id }) => id === caseId);
      return line ? done(line, fields.outcome) : contactOutcomes[fields.outcome];
    },
  });
  // in the order of need, so that who has missed somebody stands on top
  const carers = byPerson(lines, ({ personId }) => personId);
  const shown = carers.flatMap((carer) => carer.lines);
  const record = async (line: CareLine, outcome: ContactOutcome) => {
    if (outcome === 'needs') return onTell(line, way);
    const fields = { at: now(), way, outcome, words: '', personId: line.personId ?? line.carerId };
    const answer = await act.run({ id: crypto.randomUUID(), caseId: line.id, fields });
    if (answer.ok) keys.goOn(line);
  };
  const keys = useRowKeys(shown, (line, outcome) => void record(line, outcome));
  return (
    <div ref={keys.listRef}>
      <div className="row">
        <span id="care-way">怎么联系的</span>
        <Radio.Group
          aria-labelledby="care-way"
          optionType="button"
          value={way}
          onChange={(event) => setWay(event.target.value)}
          options={(Object.keys(contactWays) as readonly ContactWay[]).map((value) => ({ value, label: contactWays[value] }))}
        />
        <span className="quiet">
          <kbd>↑</kbd> <kbd>↓</kbd> 选户，<kbd>1</kbd> <kbd>2</kbd> <kbd>3</kbd> 登记
        </span>
      </div>
      <FailureNotice failure={act.failure} onClose={() => act.setFailure(null)} />
      {carers.map((carer) => (
        <section key={carer.personId} className="care-carer" aria-label={headOf(carer, data)}>
          <h2 className={carer.personId === null ? 'bad' : ''}>{headOf(carer, data)}</h2>
          <ul className="plain-list">
            {carer.lines.map((line) => (
              <CareRow
                key={line.id}
                {...{ line, data }}
                busy={act.busy}
                onOpen={() => onOpen(line)}
                onOutcome={(outcome) => void record(line, outcome)}
                onKeyDown={(event) => keys.onKeyDown(event, line)}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};

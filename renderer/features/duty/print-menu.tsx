import { Segmented } from 'antd';
import { useState } from 'react';
import type { Person } from '#core/roster/person.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { PaperMenu } from '#renderer/ui/paper-menu.tsx';
import { DutyFiles } from './duty-files.tsx';
import { type Period, periodLabel } from './period.ts';
import { type PrintSpan, papersOf, printSpans, spanDays } from './print-choices.ts';

interface PrintMenuProps {
  readonly range: Period;
  readonly people: readonly Person[];
  readonly today: LocalDate;
  readonly onClose: () => void;
}

const spans = (Object.keys(printSpans) as PrintSpan[]).map((value) => ({ value, label: printSpans[value] }));

/** All papers of duty, one click each, and the plan as a file; the days are chosen once for all of them. */
export const PrintMenu = ({ range, people, today, onClose }: PrintMenuProps) => {
  const [span, setSpan] = useState<PrintSpan>('shown');
  const [size, setSize] = useState<'A4' | 'A3'>('A4');
  const days = spanDays(span, range, today);
  const options = (
    <>
      <Segmented<PrintSpan> aria-label="哪些天" value={span} onChange={setSpan} options={spans} />
      <Segmented<'A4' | 'A3'> aria-label="值班表的纸张" value={size} onChange={setSize} options={['A4', 'A3']} />
      <span className="quiet figures" role="status">
        {periodLabel(days)}
      </span>
    </>
  );
  return (
    <PaperMenu title="打印和存文件" papers={papersOf(days, size, today)} options={options} onClose={onClose}>
      <DutyFiles days={days} people={people} />
    </PaperMenu>
  );
};

import { Modal, Segmented } from 'antd';
import { useState } from 'react';
import type { Person } from '#core/roster/person.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { PrintDialog } from '#renderer/ui/print-dialog.tsx';
import { DutyFiles } from './duty-files.tsx';
import { type Period, periodLabel } from './period.ts';
import { type Paper, type PrintSpan, papersOf, printSpans, spanDays } from './print-choices.ts';
import './print-menu.css';

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
  const [paper, setPaper] = useState<Paper | null>(null);
  const days = spanDays(span, range, today);
  if (paper) return <PrintDialog title={paper.name} document={paper.document} onClose={() => setPaper(null)} />;
  return (
    <Modal open centered title="打印和存文件" width="min(860px, 94vw)" onCancel={onClose} footer={null}>
      <div className="print-menu-options">
        <Segmented<PrintSpan> aria-label="哪些天" value={span} onChange={setSpan} options={spans} />
        <Segmented<'A4' | 'A3'> aria-label="值班表的纸张" value={size} onChange={setSize} options={['A4', 'A3']} />
        <span className="quiet figures" role="status">
          {periodLabel(days)}
        </span>
      </div>
      <ul className="print-menu-papers" aria-label="可打印的表">
        {papersOf(days, size, today).map((one) => (
          <li key={one.name}>
            <button type="button" className="print-menu-paper" onClick={() => setPaper(one)}>
              <span className="print-menu-name">{one.name}</span>
              <span className="print-menu-words">{one.words}</span>
            </button>
          </li>
        ))}
      </ul>
      <DutyFiles days={days} people={people} />
    </Modal>
  );
};

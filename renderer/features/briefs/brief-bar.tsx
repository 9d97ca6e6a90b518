import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { BriefView } from '#core/figures/brief-view.ts';
import { dateOf } from '#core/time/local-date.ts';
import { useMay } from '#renderer/api/use-me.ts';
import { timeWords } from '#renderer/ui/date-text.tsx';
import type { BriefForm } from './use-brief-form.ts';
import '#renderer/ui/sticky-bar.css';

interface BriefBarProps {
  readonly view: BriefView;
  readonly form: BriefForm;
  readonly busy: boolean;
  readonly copy: ReactNode;
  readonly onPrint: () => void;
  readonly onWorkbook: () => void;
}

const stateWords = ({ saved, asOf }: BriefView, changed: boolean): string => {
  if (changed) return '有改动还没有保存（Ctrl+S 保存）';
  if (saved) return `${saved.savedBy} ${timeWords(saved.savedAt)} 保存`;
  return `按登记的情况自动编写，还没有保存${asOf ? `；数字截至 ${dateOf(asOf).slice(8)}日 ${asOf.slice(11)}` : ''}`;
};

/** Stays in view while one writes. */
export const BriefBar = ({ view, form, busy, copy, onPrint, onWorkbook }: BriefBarProps) => {
  const { may } = useMay('brief.save');
  return (
    <div className="sticky-bar">
      <span role="status" className={form.changed ? 'look' : 'quiet'}>
        {stateWords(view, form.changed)}
      </span>
      {copy}
      <Button disabled={busy} onClick={onWorkbook}>
        存成 Excel
      </Button>
      <Button disabled={busy || form.busy} onClick={onPrint}>
        打印
      </Button>
      {may && (
        <Button type="primary" loading={form.busy} disabled={form.overtaken !== null} onClick={() => void form.save()}>
          保存
        </Button>
      )}
    </div>
  );
};

import { Button, Input, Segmented } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { CoveredUnit } from '#core/service/rounds/coverage.ts';
import { type VisitResult, visitResults } from '#core/service/rounds/visit.ts';
import { EntryDoors } from './entry-doors.tsx';
import { putNote, putResult, restMet, takeOut } from './entry-draft.ts';
import { resultKeys } from './result-keys.ts';
import { useEntryKeys } from './use-entry-keys.ts';
import type { SheetEntry } from './use-sheet-entry.ts';

export interface EntrySheetProps {
  readonly entry: SheetEntry;
  readonly units: readonly CoveredUnit[];
  readonly unit: CoveredUnit;
  readonly onUnit: (unitId: string) => void;
}

const KEYS = '方向键走到门口；1 或空格 在家，2 没见到，3 不开门，4 外出在外，5 空置，0 去掉；A 其余都在家；回车 保存并到下一单元';

/** The doors of one unit, one key each, and what is done with the whole sheet. */
export const EntrySheet = ({ entry, units, unit, onUnit }: EntrySheetProps) => {
  const [pen, setPen] = useState<VisitResult>('met');
  const [current, setCurrent] = useState(() => unit.doors.find((door) => door.visit === null)?.room ?? unit.doors[0]?.room ?? '');
  const at = units.indexOf(unit);
  const open = (index: number) => {
    const next = units[index];
    if (next) onUnit(next.id);
  };
  const { draft, setDraft } = entry;
  const filled = Object.keys(draft).length;
  const save = async () => {
    if (filled === 0) return open(at + 1);
    if (await entry.save()) open(at + 1);
  };
  const all = () => setDraft(restMet(draft, unit.doors));
  useEntryKeys({ onAll: all, onBefore: () => open(at - 1), onNext: () => open(at + 1) });
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => sheet.current?.querySelector<HTMLElement>('.entry-door[tabindex="0"]')?.focus({ preventScroll: true }), []);
  const door = draft[current];
  return (
    <div ref={sheet}>
      <div className="row entry-tools">
        <Segmented<VisitResult>
          aria-label="点一户登记成"
          value={pen}
          onChange={setPen}
          options={resultKeys.map(({ result, key, words }) => ({ value: result, label: `${words} ${key}` }))}
        />
        <Button aria-keyshortcuts="A" onClick={all}>
          其余都在家
        </Button>
        <Button type="primary" loading={entry.busy} disabled={filled === 0} onClick={() => void save()}>
          保存 {filled} 户
        </Button>
        <Button disabled={at === 0} aria-keyshortcuts="PageUp" onClick={() => open(at - 1)}>
          上一单元
        </Button>
        <Button disabled={at === units.length - 1} aria-keyshortcuts="PageDown" onClick={() => open(at + 1)}>
          下一单元
        </Button>
      </div>
      <EntryDoors
        label={`${unit.building}${unit.name}的住户`}
        doors={unit.doors}
        draft={draft}
        current={current}
        onCurrent={setCurrent}
        onResult={(room, result) => setDraft(result ? putResult(draft, room, result) : takeOut(draft, room))}
        onDone={() => void save()}
        pen={pen}
      />
      {door && (
        <Input
          className="entry-note"
          aria-label={`${current}的备注`}
          prefix={`${current} ${visitResults[door.result]}，备注`}
          maxLength={60}
          value={door.note}
          placeholder="例如 晚上六点后在家；不写姓名和病情"
          onChange={(event) => setDraft(putNote(draft, current, event.target.value))}
        />
      )}
      <p className="quiet">{KEYS}</p>
    </div>
  );
};

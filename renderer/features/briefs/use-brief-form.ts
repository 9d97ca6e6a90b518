import { useState } from 'react';
import type { BriefFields, BriefSection } from '#core/figures/brief.ts';
import { briefKinds } from '#core/figures/brief.ts';
import type { BriefView } from '#core/figures/brief-view.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { useLeaveGuard } from '#renderer/ui/use-leave-guard.ts';

export type BriefDraft = Pick<BriefFields, 'title' | 'sections' | 'withFigures'>;

const draftOf = ({ title, sections, withFigures }: BriefView): BriefDraft => ({ title, sections: [...sections], withFigures });
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const savedAtOf = ({ saved }: BriefView): LocalTime | null => saved?.savedAt ?? null;

/**
 * The brief being written: begins with what is saved, or with what the figures say, and stays in the window until it is saved. New figures and what
 * others save are shown at once where nothing was typed; where something was, it stays, and what somebody else saved is offered.
 */
export const useBriefForm = (view: BriefView) => {
  const given = draftOf(view);
  const [id] = useState(() => view.saved?.id ?? crypto.randomUUID());
  const [base, setBase] = useState(given);
  const [draft, setDraft] = useState(given);
  const [basedOn, setBasedOn] = useState(savedAtOf(view));
  const changed = !same(draft, base);
  const take = (next: BriefView): void => {
    setBase(draftOf(next));
    setDraft(draftOf(next));
    setBasedOn(savedAtOf(next));
  };
  if (!changed && (!same(given, base) || basedOn !== savedAtOf(view))) take(view);

  const act = useAct('brief.save', { inPlace: true, done: () => `已保存${briefKinds[view.kind]}` });
  const input = { id: view.saved?.id ?? id, basedOn, fields: { kind: view.kind, from: view.from, ...draft } };
  const { failure, mayGo } = useFormCheck(act.failure, () => checkInput('brief.save', input));
  useLeaveGuard(changed, briefKinds[view.kind]);

  /** False when it was refused; `failure` then says why. */
  const save = async (): Promise<boolean> => {
    if (!mayGo()) return false;
    const answer = await act.run(input);
    if (answer.ok) take(answer.value);
    return answer.ok;
  };
  return {
    draft,
    changed,
    busy: act.busy,
    failure,
    save,
    /** somebody saved this brief since it was opened here, and words typed here are not in it */
    overtaken: changed && basedOn !== savedAtOf(view) ? view.saved : null,
    takeTheirs: () => {
      act.setFailure(null);
      take(view);
    },
    keepMine: () => {
      act.setFailure(null);
      setBasedOn(savedAtOf(view));
    },
    change: (part: Partial<BriefDraft>) => setDraft((before) => ({ ...before, ...part })),
    changeSection: (key: string, part: Partial<BriefSection>) =>
      setDraft((before) => ({
        ...before,
        sections: before.sections.map((section) => (section.key === key ? { ...section, ...part } : section)),
      })),
  };
};
export type BriefForm = ReturnType<typeof useBriefForm>;

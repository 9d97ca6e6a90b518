import { isSameContent } from '#core/boards/new-poster.ts';
import type { PosterContent } from '#core/boards/poster-content.ts';

/** A poster in work: how it is now, and the steps that lead back and forth. */
export interface Edits {
  readonly now: PosterContent;
  readonly past: readonly PosterContent[];
  readonly future: readonly PosterContent[];
  /** what the last step was about and when, so that typing on makes one step of a run of characters */
  readonly run: { readonly about: string; readonly at: number } | null;
}

/** steps that can be taken back */
const REACH = 100;
/** ms of rest after which the next character starts a new step */
const REST = 1500;

export const startEdits = (content: PosterContent): Edits => ({ now: content, past: [], future: [], run: null });

/** The poster after a change of what `about` names; characters typed one after the other into one field are one step. */
export const edit = (edits: Edits, next: PosterContent, about: string, at: number): Edits => {
  if (isSameContent(edits.now, next)) return edits;
  const goesOn = edits.run?.about === about && at - edits.run.at < REST && edits.past.length > 0;
  const past = goesOn ? edits.past : [...edits.past, edits.now].slice(-REACH);
  return { now: next, past, future: [], run: { about, at } };
};

/** One step back, or the same when there is none. */
export const undo = (edits: Edits): Edits => {
  const before = edits.past.at(-1);
  if (!before) return edits;
  return { now: before, past: edits.past.slice(0, -1), future: [edits.now, ...edits.future], run: null };
};

/** One step forth again, or the same when there is none. */
export const redo = (edits: Edits): Edits => {
  const [next, ...future] = edits.future;
  if (!next) return edits;
  return { now: next, past: [...edits.past, edits.now], future, run: null };
};

import { expect, it } from 'vitest';
import type { PosterContent } from '#core/boards/poster-content.ts';
import { edit, redo, startEdits, undo } from './edits.ts';

const titled = (title: string): PosterContent => ({
  template: 'tip',
  size: 'A4',
  orientation: 'portrait',
  words: { title },
  palette: '正红',
  qr: '',
  picture: '',
});
const title = (edits: { now: PosterContent }): string | undefined => edits.now.words.title;
const type = (from: string, words: readonly string[], about = 'words.title', gap = 100) =>
  words.reduce((edits, word, index) => edit(edits, titled(word), about, index * gap), startEdits(titled(from)));

it('takes a run of typing back as one step, not a character at a time', () => {
  const typed = type('旧', ['新', '新标', '新标题']);
  expect(title(undo(typed))).toBe('旧');
  expect(title(redo(undo(typed)))).toBe('新标题');
});

it('starts a new step after a rest, and in another field', () => {
  const rested = type('旧', ['甲', '甲乙'], 'words.title', 2000);
  expect(title(undo(rested))).toBe('甲');
  const elsewhere = edit(type('旧', ['甲']), titled('甲乙'), 'bank', 150);
  expect(title(undo(elsewhere))).toBe('甲');
});

it('forgets what was taken back once something new is typed, so that redo never mixes two versions', () => {
  const again = edit(undo(type('旧', ['甲'])), titled('丙'), 'words.title', 9000);
  expect(title(redo(again))).toBe('丙');
});

it('goes no further back than the start', () => {
  expect(title(undo(undo(type('旧', ['甲']))))).toBe('旧');
});

it('does not make typing after an undo part of the step that was taken back', () => {
  const back = undo(type('旧', ['甲']));
  expect(title(undo(edit(back, titled('旧的'), 'words.title', 120)))).toBe('旧');
});

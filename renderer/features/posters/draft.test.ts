import { expect, it } from 'vitest';
import type { Poster, PosterId } from '#core/boards/poster.ts';
import { posterTemplates } from '#core/boards/poster-templates.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { type Draft, draftName, draftOfPoster, draftOfTemplate, fieldsOf, isStoredAs, isUnsaved } from './draft.ts';
import { edit, undo } from './edits.ts';

const [template] = posterTemplates;
if (!template) throw new Error('no template');
const place = template.places[0]?.key ?? '';

const write = (draft: Draft, words: string): Draft => ({
  ...draft,
  edits: edit(draft.edits, { ...draft.edits.now, words: { ...draft.edits.now.words, [place]: words } }, place, 0),
});
const storedLike = (draft: Draft): Poster => ({
  ...fieldsOf(draft, template),
  id: draft.id as PosterId,
  changedAt: '2022-01-06T10:00' as LocalTime,
  removed: false,
});

it('does not keep a template that somebody only looked at', () => {
  expect(isUnsaved(draftOfTemplate(template))).toBe(false);
  expect(isUnsaved(write(draftOfTemplate(template), '新'))).toBe(true);
});

it('is named after its first words until somebody names it, and after that whatever is typed', () => {
  const draft = write(draftOfTemplate(template), '电梯已消毒');
  expect(draftName(draft, template)).toBe('电梯已消毒');
  expect(draftName(write({ ...draft, name: '三号楼' }, '别的'), template)).toBe('三号楼');
});

it('is saved again only when something was changed, and a change taken back is none', () => {
  const open = draftOfPoster(storedLike(write(draftOfTemplate(template), '甲')));
  expect(isUnsaved(open)).toBe(false);
  const changed = write(open, '乙');
  expect(isUnsaved(changed)).toBe(true);
  expect(isUnsaved({ ...changed, edits: undo(changed.edits) })).toBe(false);
  expect(isUnsaved({ ...open, name: '新名称' })).toBe(true);
});

it('does not count the blank at the end of a text, which saving takes away, as a change for ever', () => {
  const stored = storedLike(write(draftOfTemplate(template), '甲'));
  expect(isStoredAs(write(draftOfPoster(stored), '甲 '), stored)).toBe(true);
});

it('is not stored once the saving was taken back or the poster deleted elsewhere', () => {
  const stored = storedLike(write(draftOfTemplate(template), '甲'));
  expect(isStoredAs(draftOfPoster(stored), { ...stored, removed: true })).toBe(false);
});

import { nameFromWords, printsAlike, startingContent } from '#core/boards/new-poster.ts';
import type { Poster, PosterFields, PosterId } from '#core/boards/poster.ts';
import type { PosterContent } from '#core/boards/poster-content.ts';
import type { PosterTemplate } from '#core/boards/poster-template.ts';
import { type Edits, startEdits } from './edits.ts';

/** A poster being made. It stays when the page is left, in memory only, until it is saved or put aside. */
export interface Draft {
  readonly id: PosterId;
  /** null = called after its first words */
  readonly name: string | null;
  /** kept as a template that starts others */
  readonly template: boolean;
  readonly edits: Edits;
  /** as it was saved last; null = never */
  readonly saved: PosterFields | null;
}

const newId = (): PosterId => crypto.randomUUID() as PosterId;

/** A new poster of one of the templates that come with the program. */
export const draftOfTemplate = (template: PosterTemplate): Draft => ({
  id: newId(),
  name: null,
  template: false,
  edits: startEdits(startingContent(template)),
  saved: null,
});

/** A saved poster opened again. */
export const draftOfPoster = ({ id, name, content, template }: Poster): Draft => ({
  id,
  name,
  template,
  edits: startEdits(content),
  saved: { name, content, template },
});

/** A new poster that starts as another one is: from a template of one's own, or a copy. */
export const draftLike = (content: PosterContent): Draft => ({
  id: newId(),
  name: null,
  template: false,
  edits: startEdits(content),
  saved: null,
});

export const draftName = (draft: Draft, template: PosterTemplate): string => draft.name ?? nameFromWords(template, draft.edits.now);

/** What saving would write. */
export const fieldsOf = (draft: Draft, template: PosterTemplate): PosterFields => ({
  name: draftName(draft, template),
  content: draft.edits.now,
  template: draft.template,
});

const isSame = (draft: Draft, fields: PosterFields): boolean =>
  (draft.name ?? fields.name).trim() === fields.name && printsAlike(draft.edits.now, fields.content);

/** Something was typed or chosen that was not saved; a new poster nobody touched is nothing to keep. */
export const isUnsaved = (draft: Draft): boolean =>
  draft.saved === null ? draft.edits.past.length > 0 || draft.name !== null : !isSame(draft, draft.saved);

/** What is stored is what is on the table. */
export const isStoredAs = (draft: Draft, stored: Poster): boolean => !stored.removed && isSame(draft, stored);

export const draftSaved = (draft: Draft, saved: PosterFields): Draft => ({ ...draft, name: saved.name, saved });

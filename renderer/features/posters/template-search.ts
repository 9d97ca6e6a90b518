import { type PosterKind, type PosterTemplate, posterKinds } from '#core/boards/poster-template.ts';
import { nameFinder } from '#core/roster/name-match.ts';

/** Whether a name and what is said of it answer a search: every word occurs in either, or is the pinyin of the name. */
export const answers = (search: string, name: string, words: string): boolean =>
  search
    .trim()
    .split(/\s+/)
    .every((word) => `${name}${words}`.includes(word) || nameFinder(word)(name));

export interface TemplateGroup {
  readonly kind: PosterKind;
  readonly name: string;
  readonly templates: readonly PosterTemplate[];
}

/** Templates that answer the search, by what they are for; a kind without any is left out. */
export const groupTemplates = (templates: readonly PosterTemplate[], search: string): readonly TemplateGroup[] =>
  (Object.keys(posterKinds) as PosterKind[])
    .map((kind) => ({
      kind,
      name: posterKinds[kind],
      templates: templates.filter(
        (template) => template.kind === kind && answers(search, template.name, `${posterKinds[kind]}${template.purpose}`),
      ),
    }))
    .filter((group) => group.templates.length > 0);

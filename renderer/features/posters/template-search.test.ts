import { expect, it } from 'vitest';
import { posterTemplates } from '#core/boards/poster-templates.ts';
import { groupTemplates } from './template-search.ts';

const found = (search: string) => groupTemplates(posterTemplates, search).flatMap((group) => group.templates);

it('shows every template while nothing is searched: one whose kind is unknown would never be seen', () => {
  expect(found('')).toHaveLength(posterTemplates.length);
});

it('finds a template by name, by the initials of its pinyin, by its kind and by when to take it', () => {
  const [template] = posterTemplates;
  expect(found('致居民')[0]?.name).toContain('致居民');
  expect(found('zjm')[0]?.name).toContain('致居民');
  expect(found('一封信').every((one) => one.kind === 'letter' || one.name.includes('一封信'))).toBe(true);
  expect(found(template?.purpose.slice(0, 6) ?? '')).toContain(template);
});

it('finds nothing for words that no template has', () => {
  expect(found('月球基地')).toEqual([]);
});

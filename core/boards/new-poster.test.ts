import { expect, it } from 'vitest';
import { nameFromWords, startingContent, surplusOf } from './new-poster.ts';
import { posterContent } from './poster-content.ts';
import { posterTemplates } from './poster-templates.ts';

it('can be saved as it starts, whatever the template', () => {
  for (const template of posterTemplates) expect(posterContent.safeParse(startingContent(template)).success, template.key).toBe(true);
});

it('is called after its first words, and after its template once they are gone', () => {
  const [template] = posterTemplates;
  if (!template) throw new Error('no template');
  const content = startingContent(template);
  const [first] = template.places;
  expect(nameFromWords(template, { ...content, words: { [first?.key ?? '']: '守一道关\n护一方人' } })).toBe('守一道关护一方人');
  expect(nameFromWords(template, { ...content, words: {} })).toBe(template.name);
});

it('counts characters as a person would: 𠮷 is one, line ends are none', () => {
  expect(surplusOf({ key: 'title', label: '', lines: 'one', most: 2, sample: '' }, '𠮷\n甲乙')).toBe(1);
});

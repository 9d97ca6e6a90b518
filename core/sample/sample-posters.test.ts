import { expect, it } from 'vitest';
import { posterFields } from '../boards/poster.ts';
import { posterTemplate } from '../boards/poster-templates.ts';
import { samplePosters } from './sample-posters.ts';

let made = 0;
const posters = samplePosters({ makeId: () => `00000000-0000-4000-8000-${String(++made).padStart(12, '0')}` });

it.each(posters)('$fields.name can be saved, and uses only what its template offers', ({ fields }) => {
  expect(posterFields.safeParse(fields).success).toBe(true);
  const template = posterTemplate(fields.content.template);
  expect(template?.sizes).toContain(fields.content.size);
  expect(template?.palettes).toContain(fields.content.palette);
  expect(Object.keys(fields.content.words)).toEqual(template?.places.map(({ key }) => key));
});

it('shows more than one template and more than one size', () => {
  expect(new Set(posters.map(({ fields }) => fields.content.template)).size).toBe(3);
  expect(new Set(posters.map(({ fields }) => fields.content.size)).size).toBeGreaterThan(1);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { legalName } from './legal-name.ts';
import { planNames } from './plan-names.ts';

it('gives A.pdf and a.pdf, and 某 in two spellings, names that stay two on a stick that takes them for one', () => {
  const names = planNames(
    [{ name: 'A.pdf' }, { name: 'a.pdf' }, { name: 'e\u0301.pdf' }, { name: '\u00e9.pdf' }, { name: 'MANIFEST.json' }],
    ['manifest.json'],
  );
  expect(new Set(names.map((name) => name.normalize('NFC').toLowerCase())).size).toBe(5);
  expect(names.at(-1)).toBe('MANIFEST (2).json');
});

it('never gives two files one name, one an illegal name, or one a way out of its folder (1,000 lists)', () => {
  const word = fc.constantFrom('记录.pdf', 'CON', '../../x', 'a:b', 'A', 'a', '', '. ', '值'.repeat(255), '😀\u202e.pdf');
  const lists = fc.array(fc.record({ name: word, group: fc.option(word, { nil: undefined }) }), { maxLength: 12 });
  fc.assert(
    fc.property(lists, (files) => {
      const paths = planNames(files.map(({ name, group }) => (group === undefined ? { name } : { name, group })));
      expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(files.length);
      for (const path of paths) {
        const steps = path.split('/');
        expect(steps.length).toBeLessThanOrEqual(2);
        for (const step of steps) expect(legalName(step)).toBe(step);
      }
    }),
    { numRuns: 1000, seed: 20_221_202 },
  );
});

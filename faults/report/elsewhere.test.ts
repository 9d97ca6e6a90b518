import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { shownElsewhere } from './elsewhere.ts';

it('points to tests that are there, so that the report never leans on a file that was moved', () => {
  const missing = shownElsewhere.flatMap(({ where }) => where).filter((path) => !existsSync(join(import.meta.dirname, '..', '..', path)));
  expect(missing).toEqual([]);
});

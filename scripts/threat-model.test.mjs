import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from './root.mjs';

const docs = path.join(root, 'docs');
const pathsIn = (text) =>
  [...text.matchAll(/`((?:core|db|host|electron|renderer|e2e|faults|scripts|docs)\/[\w./-]+\.\w+)`/g)].map(([, file]) => file);
const linksIn = (text) => [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, link]) => link);

test('every test and page that the threat model leans on is there (a promise whose proof was renamed or removed)', () => {
  const text = readFileSync(path.join(docs, 'threat-model.md'), 'utf8');
  expect(pathsIn(text).length).toBeGreaterThan(20);
  const gone = pathsIn(text).filter((file) => !existsSync(path.join(root, file)));
  expect([...gone, ...linksIn(text).filter((link) => !existsSync(path.join(docs, link)))]).toEqual([]);
});

test('SECURITY.md leads to pages that are there', () => {
  const text = readFileSync(path.join(root, 'SECURITY.md'), 'utf8');
  expect(linksIn(text).filter((link) => !existsSync(path.join(root, link)))).toEqual([]);
});

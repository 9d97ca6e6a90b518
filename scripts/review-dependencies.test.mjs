import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { directNames, lockedPackages, packagesOfProduct } from './lock-file.mjs';
import { breaches } from './review-dependencies.mjs';
import { root } from './root.mjs';

const packages = lockedPackages();
const changed = (name, change) => packages.map((one) => (one.name === name ? { ...one, ...change } : one));

test('every locked package has an allowed licence, no unreviewed install script, and a hash where it reaches users', () => {
  expect(breaches(packages)).toEqual([]);
});

test('a licence that would bind the product is refused, also deep in the tree', () => {
  const deep = [...packagesOfProduct(packages)].find(({ name }) => !directNames().includes(name)).name;
  expect(breaches(changed(deep, { licence: 'GPL-3.0-only' }))).toContain(`${deep} has the licence GPL-3.0-only`);
  expect(breaches(changed('zod', { licence: 'MPL-2.0' }))).toContain('zod has the licence MPL-2.0');
});

test('a package that begins to run a script while being installed is noticed', () => {
  expect(breaches(changed('antd', { runsScript: true }))).toContain('antd runs an install script that nobody reviewed');
});

test('docs/dependencies.md was written again after the last change of a dependency', () => {
  const page = readFileSync(path.join(root, 'docs', 'dependencies.md'), 'utf8');
  const missing = directNames().filter((name) => {
    const { version, licence } = packages.find(({ place }) => place === `node_modules/${name}`);
    return !page.split('\n').some((line) => [name, version, licence].every((part) => line.includes(part)));
  });
  expect(missing).toEqual([]);
});

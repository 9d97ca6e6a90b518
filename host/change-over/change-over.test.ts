import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ASIDE, beginChangeOver, changeOverSteps, countOldFiles, finishChangeOver } from './change-over.ts';
import { isChangingOver, type OldFiles, readDecision } from './decision.ts';

let folder: string;
const put = (name: string, text: string): void => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const state = ['post.db', 'post.db-wal', 'keyring.json', 'keyring.copy.json', 'high-water-mark.json'];
const others = ['post.json', 'stick-backups.json', 'backups/a.postbackup', 'aside/earlier/post.db'];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'post-change-'));
  for (const name of [...state, ...others]) put(name, 'old');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Every file with its words, `/` between folders; without the empty lock. */
const files = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'change-over.lock')
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
const each = (names: readonly string[], text: string) => Object.fromEntries(names.map((name) => [name, text]));
const made = ['post.db', 'keyring.json', 'keyring.copy.json', 'high-water-mark.json'];
const AT = '2022-01-06T10:00';

const decide = (old: OldFiles): void => {
  const change = beginChangeOver(folder);
  for (const name of made) writeFileSync(join(change.place, name), 'new');
  change.decide(old, AT);
  change.end();
};

const wanted: Readonly<Record<OldFiles, Readonly<Record<string, string>>>> = {
  destroy: { ...each(made, 'new'), 'post.json': 'old' },
  aside: {
    ...each(made, 'new'),
    ...each(others, 'old'),
    ...each(
      state.map((name) => `${ASIDE}/2022-01-06T1000/${name}`),
      'old',
    ),
  },
  replace: { ...each(made, 'new'), ...each(others, 'old') },
};

describe.each(['destroy', 'aside', 'replace'] as const)('a change-over, old files: %s', (old) => {
  it('leaves the new state whole and no log of the old one beside it', () => {
    decide(old);
    finishChangeOver(folder);
    expect(files()).toEqual(wanted[old]);
    expect(isChangingOver(folder)).toBe(false);
  });

  it('cut off after any step is finished by the next opening: never neither, never mixed', () => {
    decide(old);
    const decision = readDecision(folder);
    if (!decision) throw new Error('not decided');
    const original = `${folder}.original`;
    cpSync(folder, original, { recursive: true });
    const steps = [...changeOverSteps(folder, decision)].length;
    expect(steps).toBeGreaterThan(made.length + 5);
    for (let cut = 0; cut <= steps; cut += 1) {
      rmSync(folder, { recursive: true });
      cpSync(original, folder, { recursive: true });
      const running = changeOverSteps(folder, decision);
      for (let step = 0; step < cut; step += 1) running.next();
      finishChangeOver(folder);
      expect(files(), `cut after ${cut} steps`).toEqual(wanted[old]);
    }
    rmSync(original, { recursive: true });
  });
});

describe('a change-over that is not decided', () => {
  it('leaves the old state as it was, also after a crash in the middle of making the new one', () => {
    const before = files();
    const change = beginChangeOver(folder);
    writeFileSync(join(change.place, 'post.db'), 'half');
    change.end();
    expect(files()).toEqual(before);
    put('next/post.db', 'half'); // what a crash leaves
    finishChangeOver(folder);
    const again = beginChangeOver(folder);
    expect(readdirSync(again.place)).toEqual([]);
    again.end();
    expect(files()).toEqual(before);
  });

  it('is taken back when the new files went missing: the old ones are not given up for nothing', () => {
    decide('destroy');
    rmSync(join(folder, 'next'), { recursive: true });
    finishChangeOver(folder);
    expect(files()).toEqual(each([...state, ...others], 'old'));
  });
});

it('one at a time: a second one is told to wait, and the two never mix their files', () => {
  const first = beginChangeOver(folder);
  expect(() => beginChangeOver(folder)).toThrow('正在更换');
  first.decide('replace', AT);
  expect(() => finishChangeOver(folder)).toThrow('正在更换');
  first.end();
  expect(existsSync(join(folder, 'post.db'))).toBe(true);
});

it('two in one minute get folders of their own', () => {
  for (const text of ['one', 'two']) {
    const change = beginChangeOver(folder);
    writeFileSync(join(change.place, 'post.db'), text);
    change.decide('aside', AT);
    change.finish();
    change.end();
  }
  expect(files()).toMatchObject({ 'aside/2022-01-06T1000/post.db': 'old', 'aside/2022-01-06T1000-2/post.db': 'one', 'post.db': 'two' });
});

it('what will be deleted is counted before it is: all but label and lock', () => {
  expect(countOldFiles(folder)).toBe(state.length + others.length - 1);
});

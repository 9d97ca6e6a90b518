import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { DatabaseKey } from './keyring.ts';
import { openDatabase } from './open-database.ts';
import { createRowWriter } from './row-writer.ts';

const PAGE = 4096;
let folder: string;
const key = randomBytes(32) as DatabaseKey;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'post-open-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const codeOf = (path: string): string => {
  try {
    openDatabase(path, key, { create: false }).close();
    return 'open';
  } catch (error) {
    return error instanceof ExpectedFailure ? error.failure.code : 'thrown';
  }
};

it('finds a flipped bit in any page before anything is shown: a page read only in the middle of the work would stop it there', () => {
  const path = join(folder, 'post.db');
  const { db, close } = openDatabase(path, key, { create: true });
  const writer = createRowWriter(db);
  for (let row = 0; row < 200; row += 1) writer.insert('setting', { id: randomUUID(), value: '口罩'.repeat(100) });
  close();
  const whole = readFileSync(path);
  const pages = whole.length / PAGE;
  for (let page = 0; page < pages; page += 7) {
    const broken = Buffer.from(whole);
    broken[page * PAGE + 100] = (broken[page * PAGE + 100] ?? 0) ^ 1;
    writeFileSync(path, broken);
    expect(codeOf(path), `page ${page} of ${pages}`).toBe('damaged');
    expect(readFileSync(path).equals(broken), `page ${page}: the damaged file stays as it is`).toBe(true);
  }
  writeFileSync(path, whole);
  expect(codeOf(path)).toBe('open');
});

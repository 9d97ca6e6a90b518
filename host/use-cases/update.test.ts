import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PostHost } from '../door.ts';
import { type DirectLine, openDirectLine } from '../doors/direct-line.ts';
import { createPostHost } from '../post-host.ts';
import { createPost } from '../testing/test-host.ts';
import { titlePrinter } from '../testing/title-printer.ts';
import { writePointer } from '../update/program-folder.ts';
import { createSmallProgram, type SmallProgram, writeVersion } from '../update/testing/small-program.ts';

let small: SmallProgram;
let dataFolder: string;
let host: PostHost;
let line: DirectLine;

/** A host that was started from version 0.1.0 of a program folder, with 0.0.9 beside it. */
beforeEach(async () => {
  small = createSmallProgram();
  dataFolder = mkdtempSync(join(tmpdir(), 'post-update-'));
  const folder = small.program.folder?.folder ?? '';
  writeVersion(join(folder, 'versions', '0.0.9'), '0.0.9');
  writePointer({ folder }, { current: '0.1.0', other: '0.0.9' });
  host = createPostHost({
    ...{ door: 'command-line', version: '0.1.0', dataFolder, printer: titlePrinter },
    ...{ clock: { now: () => Date.parse('2022-01-06T10:00:00+08:00') }, pause: () => Promise.resolve() },
    workerFolder: join(folder, 'versions', '0.1.0', 'app', 'out', 'host'),
  });
  line = openDirectLine(host);
  await createPost(line);
});
afterEach(async () => {
  await host.close();
  small.remove();
  rmSync(dataFolder, { recursive: true, force: true });
});

it('going back to an older program stands in the log by name (somebody takes a version with known holes and nobody sees it)', async () => {
  expect(await line.call('update.state', {})).toMatchObject({ version: '0.1.0', next: '0.1.0', other: '0.0.9' });
  expect(await line.call('update.back', {})).toMatchObject({ next: '0.0.9', other: '0.1.0' });
  expect(small.pointer()).toBe('0.0.9 0.1.0\n');
  const { entries } = await line.call('history.state', {});
  expect(entries[0]).toMatchObject({ label: '换用另一版程序', subject: '0.1.0 换 0.0.9' });
});

it('an update of a stranger is refused through the window too: nothing is copied, nothing logged, no backup made', async () => {
  const folder = host.grantFolder(small.update('0.2.0'));
  const before = await line.call('backup.list', {});
  await expect(line.call('update.apply', { folder })).rejects.toThrow(/签名不对/);
  expect(readFileSync(join(small.program.folder?.folder ?? '', 'current.txt'), 'utf8')).toBe('0.1.0 0.0.9\n');
  expect(await line.call('backup.list', {})).toEqual(before);
});

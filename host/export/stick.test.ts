import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { exportManifest } from '#core/export/archive-manifest.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { createFolderTokens } from '../folder-tokens.ts';
import { ejectDrive } from './eject-drive.ts';
import { inFolder } from './held-folder.ts';
import { makeStick, type StickImage, whyNoSticks } from './stick-image.ts';
import { abandonFolder, beginFolder, nameFolder } from './unfinished-folder.ts';
import { type ExportFile, type ReportProgress, writeExport } from './write-export.ts';

// A real exFAT on a loop device behind its real driver, which is killed, filled and write-protected (reliability rows 23, 24, 27).

const why = whyNoSticks();
if (why) process.stderr.write(`tests with sticks are skipped: ${why}\n`);

const never = new AbortController().signal;
const quiet: ReportProgress = () => undefined;
const bytesOf = (size: number, seed: number): Uint8Array => Uint8Array.from({ length: size }, (_, at) => (at * 31 + seed) % 251);
const file = (name: string, size = 90_000, group?: string): ExportFile => ({
  name,
  bytes: bytesOf(size, name.length),
  ...(group ? { group } : {}),
});
const order = (minute: number, files: readonly ExportFile[]) => ({
  madeAt: `2022-01-06T19:${String(minute).padStart(2, '0')}` as LocalTime,
  version: 'test',
  files,
});
const sha256 = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
const papers = [file('一.pdf'), file('二.pdf', 400_000, '会议'), file('三.xlsx', 30_000, '会议'), file('四.pdf', 150_000)];

/** Exports that a person would take for good; each must hold what its list says. */
const wholeExports = (folder: string): readonly string[] => {
  const named = readdirSync(folder).filter((name) => name.startsWith('临时党支部-') && !name.includes('未完成'));
  for (const name of named) {
    const { files } = exportManifest.parse(JSON.parse(readFileSync(join(folder, name, 'manifest.json'), 'utf8')));
    for (const listed of files) expect(sha256(join(folder, name, listed.name)), `${name}/${listed.name}`).toBe(listed.sha256);
  }
  return named;
};

const partsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.part') || name.includes('未完成') || name.includes('unfinished'));

/** Comes after everything else. */
const LAST = '看完了';

/** Everything that comes or goes in a folder, even for a moment; to be begun while no stick covers it. */
const watchFolder = (folder: string): { end(): Promise<readonly string[]> } => {
  const seen: string[] = [];
  const last = Promise.withResolvers<string>();
  const watcher = watch(folder, (_, name) => {
    if (name === LAST) last.resolve(name);
    else seen.push(String(name));
  });
  return {
    end: async () => {
      writeFileSync(join(folder, LAST), '');
      await last.promise;
      watcher.close();
      rmSync(join(folder, LAST));
      return seen;
    },
  };
};

describe.skipIf(why !== null)('a stick', () => {
  let stick: StickImage;
  beforeAll(() => {
    stick = makeStick(64_000);
  });
  afterAll(() => stick.remove());

  it('takes names that Windows would refuse under legal ones, and holds them after it was taken out and put back', async () => {
    const names = ['../../etc/passwd', 'CON', 'aux.txt', 'a:b?.pdf', '尾巴. ', `${'值'.repeat(255)}.pdf`, 'A.pdf', 'a.pdf', '😀.pdf'];
    const { folder, files } = await writeExport(
      stick.folder,
      order(
        1,
        names.map((name) => file(name, 1000, '会议: 一/二')),
      ),
      quiet,
      never,
    );
    expect((await ejectDrive(folder)).sentence).toContain('可以拔下');
    expect(existsSync(folder)).toBe(false);
    stick.plugIn();
    expect(wholeExports(stick.folder)).toEqual(['临时党支部-20220106-1901']);
    expect(new Set(files.map(({ name }) => name.toLowerCase())).size).toBe(names.length + 1);
    expect(readdirSync(join(folder, '会议- 一-二')).sort()).toEqual(
      files
        .slice(0, -1)
        .map(({ name }) => name.split('/')[1])
        .sort(),
    );
  });

  it('pulled at any step of an export leaves no file that looks finished and is not, and the next export cleans up', async () => {
    const before = wholeExports(stick.folder);
    const steps = papers.length + 2;
    for (let step = 0; step < steps; step += 1) {
      let reports = 0;
      const pullAt: ReportProgress = () => {
        if (reports === step) stick.pull();
        reports += 1;
      };
      const writing = writeExport(stick.folder, order(10 + step, papers), pullAt, never);
      if (step < steps - 1) await expect(writing).rejects.toMatchObject({ failure: { code: 'unavailable' } });
      else await writing;
      if (step === steps - 1) stick.pull();
      stick.plugIn();
      expect(wholeExports(stick.folder).length).toBe(before.length + (step < steps - 1 ? 0 : 1));
    }
    await writeExport(stick.folder, order(30, papers), quiet, never);
    expect(partsIn(stick.folder)).toEqual([]);
  });

  it('pulled in the middle of a file, eight times, is whole or not there: open folder and encrypted package alike', async () => {
    const big = [file('大.pdf', 2_000_000), ...papers];
    for (let round = 0; round < 8; round += 1) {
      const how = round % 2 === 0 ? { kind: 'plain' as const } : { kind: 'encrypted' as const, passphrase: '雪后初晴守好门口' };
      const device = statSync(stick.folder).dev;
      const writing = writeExport(stick.folder, { ...order(31 + round, big), how, device }, quiet, never).then(
        () => 'written',
        (error: { failure?: { code: string } }) => error.failure?.code ?? String(error),
      );
      // the moment only decides which step is hit; what must hold afterwards holds for every step
      const pulling = new Promise<void>((resolve) => setTimeout(() => resolve(stick.pull()), 15 + round * 20));
      const [outcome] = await Promise.all([writing, pulling]);
      expect(['written', 'unavailable'], outcome).toContain(outcome);
      // without the stick its mount point is a folder of this laptop
      expect(readdirSync(stick.folder)).toEqual([]);
      stick.plugIn();
      wholeExports(stick.folder);
      for (const name of readdirSync(stick.folder).filter((one) => one.startsWith('资料-'))) {
        expect(readFileSync(join(stick.folder, name)).subarray(-22, -18).toString('latin1')).toBe('PK\u0005\u0006');
      }
    }
    await writeExport(stick.folder, order(50, papers), quiet, never);
    expect(partsIn(stick.folder)).toEqual([]);
  });

  it('pulled between the look at it and the writing brings nothing into the folder left behind, not even for a moment', async () => {
    stick.pull();
    const beneath = watchFolder(stick.folder);
    stick.plugIn();
    const { dev: device } = statSync(stick.folder);
    const how = { kind: 'encrypted' as const, passphrase: '雪后初晴守好门口' };
    const pull: ReportProgress = (_, sentence) => sentence.includes('正在加密') && stick.pull();
    const writing = writeExport(stick.folder, { ...order(51, papers), how, device }, pull, never);
    await expect(writing).rejects.toMatchObject({ failure: { code: 'unavailable' } });
    const seen = await beneath.end();
    stick.plugIn();
    expect(seen).toEqual([]);
  });

  it('pulled before the whole folder gets its name ends the search for a free name', async () => {
    const { dev } = statSync(stick.folder);
    const work = inFolder(stick.folder, dev, async (held) => {
      const begun = await beginFolder(held, '临时党支部-20220106-1954', ['一.pdf']);
      stick.pull();
      abandonFolder(held, begun);
      return nameFolder(held, begun, '临时党支部-20220106-1954');
    });
    await expect(work).rejects.toMatchObject({ code: expect.stringMatching(/^(ENOTCONN|ECONNABORTED)$/) });
    const left = readdirSync(stick.folder);
    stick.plugIn();
    expect(left).toEqual([]);
  });

  it('pulled during an export leaves alone what the folder left behind holds, even under the names of the export', async () => {
    stick.pull();
    const there = join(stick.folder, '临时党支部-20220106-1952（未完成）');
    mkdirSync(there);
    writeFileSync(join(there, 'command-post-0123456789ab.part'), 'x');
    stick.plugIn();
    const pull: ReportProgress = (_, sentence) => sentence.includes('一.pdf') && stick.pull();
    await expect(writeExport(stick.folder, order(52, papers), pull, never)).rejects.toMatchObject({ failure: { code: 'unavailable' } });
    const left = readdirSync(stick.folder, { recursive: true });
    rmSync(there, { recursive: true, force: true });
    stick.plugIn();
    expect(left).toEqual([basename(there), join(basename(there), 'command-post-0123456789ab.part')]);
    await writeExport(stick.folder, order(53, papers), quiet, never);
    expect(partsIn(stick.folder)).toEqual([]);
  });

  it('that was chosen and pulled is not taken for the empty folder it leaves behind, and counts again when it is back', () => {
    const folders = createFolderTokens();
    const token = folders.grant(stick.folder);
    expect(folders.pathOf(token)).toBe(stick.folder);
    stick.pull();
    expect(() => folders.pathOf(token)).toThrow('已经不在原处');
    stick.plugIn();
    expect(folders.pathOf(folders.grant(stick.folder))).toBe(stick.folder);
  });

  it('in use by another program is not said to be safe to remove', async () => {
    const open = openSync(join(stick.folder, '别人开着.txt'), 'w');
    try {
      await expect(ejectDrive(stick.folder)).rejects.toMatchObject({
        failure: { code: 'unavailable', sentence: expect.stringContaining('还有程序正在用') },
      });
    } finally {
      closeSync(open);
    }
  });
});

describe.skipIf(why !== null)('a small stick', () => {
  let stick: StickImage;
  afterEach(() => stick.remove());

  it('of 4 MB that is too full is refused with both numbers before anything is written', async () => {
    stick = makeStick(4096);
    const tooMuch = [file('大.pdf', 1_900_000), file('中.pdf', 300_000)];
    await expect(writeExport(stick.folder, order(1, tooMuch), quiet, never)).rejects.toMatchObject({
      failure: { code: 'full', sentence: expect.stringMatching(/要写 2\.\d MB，只剩 \d(\.\d)? MB，什么都没有写/) },
    });
    expect(readdirSync(stick.folder)).toEqual([]);
  });

  it('of 4 MB that somebody fills meanwhile keeps what it had and nothing of the export', async () => {
    stick = makeStick(4096);
    writeFileSync(join(stick.folder, '原有.txt'), '原有');
    const fill: ReportProgress = (_, sentence) => {
      if (!sentence.includes('二.pdf')) return;
      const { bavail, bsize } = statfsSync(stick.folder);
      writeFileSync(join(stick.folder, '电影.mkv'), new Uint8Array(bavail * bsize));
    };
    await expect(writeExport(stick.folder, order(1, papers), fill, never)).rejects.toMatchObject({
      failure: { code: 'full', sentence: expect.stringContaining('已全部清掉') },
    });
    expect(readdirSync(stick.folder).sort()).toEqual(['原有.txt', '电影.mkv'].sort());
  });

  it('that is write-protected is told as such', async () => {
    stick = makeStick(4096);
    stick.pull();
    stick.plugIn('readOnly');
    await expect(writeExport(stick.folder, order(1, papers), quiet, never)).rejects.toMatchObject({
      failure: { code: 'unavailable', sentence: expect.stringContaining('写保护') },
    });
  });
});

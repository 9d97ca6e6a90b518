import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { applyUpdate, takeBack, updateState, type Watch } from './apply-update.ts';
import { neededFiles } from './program-folder.ts';
import { signManifest } from './signature.ts';
import { createSmallProgram, newPrivateKey, type SmallProgram, writeVersion } from './testing/small-program.ts';

const quiet: Watch = { progress: () => undefined };
const noPost = null;

let small: SmallProgram;
beforeEach(() => {
  small = createSmallProgram();
});
afterEach(() => small.remove());

const programFolder = (): string => small.program.folder?.folder ?? '';
const versions = (): readonly string[] => readdirSync(join(programFolder(), 'versions')).sort();
const apply = (folder = small.stick, backUp: (() => never) | null = noPost) => applyUpdate(small.program, folder, backUp, quiet);
const inUpdate = (version: string, ...path: readonly string[]): string => join(small.stick, `更新-${version}`, ...path);
const restart = (version: string): void => {
  small = { ...small, program: { ...small.program, running: version } };
};

/** Does something once the copying has begun. */
const onceAfter = (begun: number, act: () => void) => {
  let done = false;
  return (fraction: number | null): void => {
    if (done || (fraction ?? 0) <= begun) return;
    done = true;
    act();
  };
};

/** The update is refused with this sentence, and the program is what it was. */
const expectRefused = async (sentence: RegExp, folder = small.stick): Promise<void> => {
  await expect(apply(folder)).rejects.toThrow(sentence);
  await expect(apply(folder)).rejects.toBeInstanceOf(ExpectedFailure);
  expect(small.pointer()).toBe('0.1.0\n');
  expect(versions()).toEqual(['0.1.0']);
};

test('a signed newer version is put in beside the old one, byte for byte, and taken by the next start', async () => {
  small.update('0.2.0');
  expect(await apply()).toMatchObject({ version: '0.2.0', before: '0.1.0' });
  expect(small.pointer()).toBe('0.2.0 0.1.0\n');
  for (const file of neededFiles) {
    const put = join(programFolder(), 'versions', '0.2.0', file);
    expect(readFileSync(put)).toEqual(readFileSync(inUpdate('0.2.0', 'files', file)));
  }
  expect(statSync(join(programFolder(), 'versions/0.2.0/node/node')).mode & 0o111).toBe(0o111);
  expect(versions()).toEqual(['0.1.0', '0.2.0']);
});

test('an update signed by a stranger, unsigned, or with a changed list is refused', async () => {
  small.update('0.2.0', {}, newPrivateKey());
  await expectRefused(/签名不对/);
  small.update('0.2.0');
  const list = inUpdate('0.2.0', 'update.json');
  const text = readFileSync(list, 'utf8');
  writeFileSync(list, text.replace('"0.2.0"', '"0.3.0"'));
  await expectRefused(/签名不对/);
  writeFileSync(list, text);
  rmSync(inUpdate('0.2.0', 'update.json.sig'));
  await expectRefused(/签名不对/);
});

test('a signature of the same key over the same bytes for another purpose does not count', async () => {
  small.update('0.2.0');
  const { sign, createPrivateKey } = await import('node:crypto');
  const bytes = readFileSync(inUpdate('0.2.0', 'update.json'));
  writeFileSync(inUpdate('0.2.0', 'update.json.sig'), sign(null, bytes, createPrivateKey(small.key)).toString('base64'));
  await expectRefused(/签名不对/);
});

test('an older version, the same one, another system and another product are refused, signed or not', async () => {
  small.update('0.0.9');
  await expectRefused(/比现在的 0\.1\.0 版旧/, inUpdate('0.0.9'));
  small.update('0.1.0');
  await expectRefused(/现在就是 0\.1\.0 版/, inUpdate('0.1.0'));
  small.update('0.2.0', { system: 'win32-x64' });
  await expectRefused(/给 win32-x64 的/, inUpdate('0.2.0'));
  small.update('0.2.1', { product: 'another-product' });
  await expectRefused(/别的程序的更新/, inUpdate('0.2.1'));
  await expectRefused(/没有更新/, programFolder());
});

test('one flipped bit anywhere in the update is found before anything is written', async () => {
  small.update('0.2.0');
  const names = readdirSync(inUpdate('0.2.0'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const [index, entry] of names.entries()) {
    const path = join(entry.parentPath, entry.name);
    const good = readFileSync(path);
    const bad = Buffer.from(good);
    const place = Math.floor(((index + 1) * good.length) / (names.length + 2));
    bad[place] = (bad[place] ?? 0) ^ 4;
    writeFileSync(path, bad);
    await expectRefused(/签名/);
    writeFileSync(path, good);
  }
  expect((await apply()).version).toBe('0.2.0');
});

test('a missing file, one too many bytes, and a link instead of a file are refused', async () => {
  small.update('0.2.0');
  const file = inUpdate('0.2.0', 'files', 'app', 'out', 'host', 'launcher.js');
  const good = readFileSync(file);
  rmSync(file);
  await expectRefused(/launcher\.js.*不一致/);
  writeFileSync(file, Buffer.concat([good, Buffer.from('x')]));
  await expectRefused(/launcher\.js.*不一致/);
  writeFileSync(join(small.stick, 'elsewhere.js'), good);
  rmSync(file);
  symlinkSync(join(small.stick, 'elsewhere.js'), file);
  await expectRefused(/launcher\.js.*不一致/);
});

test('a signed list that leads out of its folder, or needs what is not in it, is refused', async () => {
  const resign = (change: (list: { files: { path: string }[] }) => void): void => {
    small.update('0.2.0');
    const list = JSON.parse(readFileSync(inUpdate('0.2.0', 'update.json'), 'utf8'));
    change(list);
    const bytes = Buffer.from(JSON.stringify(list));
    writeFileSync(inUpdate('0.2.0', 'update.json'), bytes);
    writeFileSync(inUpdate('0.2.0', 'update.json.sig'), signManifest(bytes, small.key));
  };
  for (const path of ['../outside', 'app/../../outside', '/etc/outside', 'C:/outside', 'app\\outside', 'app//x', 'app/con.txt', 'app/x ']) {
    resign(({ files }) => files.push({ ...files[0], path }));
    await expectRefused(/清单看不懂/);
  }
  resign(({ files }) => files.push({ ...files[0], path: files[0]?.path.toUpperCase() ?? '' }));
  await expectRefused(/清单看不懂/);
  resign((list) => {
    list.files = list.files.filter(({ path }) => !path.endsWith('cli.js'));
  });
  await expectRefused(/cli\.js/);
});

test('files that change or vanish after they were checked never become a version', async () => {
  const file = inUpdate('0.2.0', 'files', 'app', 'out', 'host', 'cli.js');
  const spoil = [() => writeFileSync(file, readFileSync(file).fill(0x20)), () => rmSync(inUpdate('0.2.0', 'files'), { recursive: true })];
  for (const act of spoil) {
    small.update('0.2.0');
    await expect(applyUpdate(small.program, small.stick, noPost, { progress: onceAfter(0.3, act) })).rejects.toBeInstanceOf(
      ExpectedFailure,
    );
    expect(small.pointer()).toBe('0.1.0\n');
    expect(versions()).toEqual(['0.1.0']);
  }
});

test('a backup that fails ends the update before anything is written', async () => {
  small.update('0.2.0');
  const failing = () => {
    throw new ExpectedFailure('full', '磁盘满了');
  };
  await expect(apply(small.stick, failing)).rejects.toThrow('磁盘满了');
  expect(versions()).toEqual(['0.1.0']);
});

test('what a pulled stick or a power cut left is cleared away, and a half version is not taken for a whole one', async () => {
  small.update('0.2.0');
  mkdirSync(join(programFolder(), 'versions', '0.2.0-0123456789ab.part', 'app'), { recursive: true });
  writeVersion(join(programFolder(), 'versions', '0.2.0'), 'something else');
  await apply();
  expect(versions()).toEqual(['0.1.0', '0.2.0']);
  expect(readFileSync(join(programFolder(), 'versions/0.2.0/app/package.json'), 'utf8')).toContain('of 0.2.0');
});

test('stopping leaves the old version and no half one', async () => {
  small.update('0.2.0');
  const controller = new AbortController();
  const progress = (fraction: number | null): void => {
    if ((fraction ?? 0) > 0.5) controller.abort();
  };
  await expect(applyUpdate(small.program, small.stick, noPost, { progress, signal: controller.signal })).rejects.toThrow(/已停下/);
  expect(versions()).toEqual(['0.1.0']);
  expect(small.pointer()).toBe('0.1.0\n');
});

test('the old version can be taken again, and the new one after it, without its stick', async () => {
  small.update('0.2.0');
  await apply();
  expect(updateState(small.program)).toMatchObject({ version: '0.1.0', next: '0.2.0', other: '0.1.0' });
  restart('0.2.0');
  expect(takeBack(small.program)).toMatchObject({ next: '0.1.0', other: '0.2.0' });
  expect(small.pointer()).toBe('0.1.0 0.2.0\n');
  restart('0.1.0');
  expect(takeBack(small.program).next).toBe('0.2.0');
  rmSync(join(programFolder(), 'versions', '0.1.0', 'app'), { recursive: true });
  restart('0.2.0');
  expect(() => takeBack(small.program)).toThrow(/旁边没有别的版本/);
});

test('a second update waits until the first is the one that runs, and then leaves two versions', async () => {
  small.update('0.2.0');
  await apply();
  small.update('0.3.0');
  await expect(apply()).rejects.toThrow(/先关闭程序/);
  restart('0.2.0');
  expect((await apply()).version).toBe('0.3.0');
  expect(versions()).toEqual(['0.2.0', '0.3.0']);
  expect(existsSync(join(programFolder(), 'versions', '0.1.0'))).toBe(false);
});

test('of several updates on one stick the newest that suits is taken', async () => {
  small.update('0.2.0');
  small.update('0.4.0', {}, newPrivateKey());
  small.update('0.3.0');
  expect((await apply()).version).toBe('0.3.0');
});

test('a program put in by an installer says that it cannot change itself', async () => {
  small.update('0.2.0');
  const installed = { ...small.program, folder: null };
  expect(updateState(installed)).toMatchObject({ program: null, other: null });
  await expect(applyUpdate(installed, small.stick, noPost, quiet)).rejects.toThrow(/安装包/);
});

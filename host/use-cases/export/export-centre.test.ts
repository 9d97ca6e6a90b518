import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { InputOf } from '#core/contract/routes.ts';
import type { ExportOutcome } from '#core/export/exported-file.ts';
import { blankPerson } from '#core/roster/person.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { addSampleRecords, importSampleRoster } from '../../sample/fill-sample-post.ts';
import { createPost, PASSPHRASE, startTestHost, type TestHost } from '../../testing/test-host.ts';
import { titlePrinter } from '../../testing/title-printer.ts';

const PACKAGE = 'xuehou-chuqing-2022';
const TODAY = '2022-01-06' as LocalDate;
const NAME = '卫国栋';
const encrypted = { kind: 'encrypted' as const, passphrase: PACKAGE };

let host: TestHost;
let stick = '';
let token = '';
const write = (parts: InputOf<'export.write'>['parts'], how: InputOf<'export.write'>['how'] = { kind: 'plain' }): Promise<ExportOutcome> =>
  host.line.call('export.write', { folder: token, parts, how });
const failure = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: { failure: { code: string; sentence: string } }) => `${error.failure.code}: ${error.failure.sentence}`,
  );

beforeAll(async () => {
  host = startTestHost({ printer: titlePrinter });
  await createPost(host.line);
  await host.line.call('person.add', { id: randomUUID(), fields: { ...blankPerson, name: NAME, phone: '13800138000' } });
  await importSampleRoster(host.line.call, TODAY);
  await addSampleRecords(host.line.call, TODAY);
});
afterAll(() => host.close());
beforeEach(() => {
  stick = mkdtempSync(join(tmpdir(), 'U 盘 '));
  token = host.host.grantFolder(stick);
  return () => rmSync(stick, { recursive: true, force: true });
});

describe('what is taken along', () => {
  it('of meetings is every one of the period in the formats asked for, and a period without one says so', async () => {
    const meetings = (await host.line.call('meeting.list', {})).filter(({ removed }) => !removed);
    const span = { from: '2021-01-01', to: '2022-12-31' };
    const { files, leftOut } = await write([{ kind: 'meetings', ...span, record: ['pdf', 'docx'], official: [] }]);
    expect(files.filter(({ name }) => name.endsWith('.docx'))).toHaveLength(meetings.length);
    expect(files.filter(({ name }) => name.endsWith('.pdf'))).toHaveLength(meetings.length);
    expect(leftOut).toEqual([]);
    const none = { from: '2020-01-01', to: '2020-01-02' };
    const some = await write([{ kind: 'meetings', ...none, record: ['pdf'], official: [] }, { kind: 'roster' }]);
    expect(some.leftOut).toEqual([expect.objectContaining({ why: '这段时间没有开过会。' })]);
    expect(await failure(write([{ kind: 'meetings', ...none, record: ['pdf'], official: [] }]))).toContain('什么都没有写');
    expect(readdirSync(stick)).toHaveLength(2);
  });

  it('is refused with a passphrase that is short, of digits alone, or of 汉字 that 7-Zip on Windows takes for others, beside its field', async () => {
    for (const passphrase of ['kouling', '1234567890123', '雪后初晴守好这道门口两个人']) {
      const work = write([{ kind: 'roster' }], { kind: 'encrypted', passphrase });
      await expect(work).rejects.toMatchObject({ failure: { code: 'invalid', fields: { 'how.passphrase': expect.any(String) } } });
    }
    expect(readdirSync(stick)).toEqual([]);
  });
});

describe('an encrypted package', () => {
  it('is one file that names nothing inside or outside, opens elsewhere with the passphrase, and says what it holds on the sheet', async () => {
    const { files, id, folder } = await write([{ kind: 'roster' }, { kind: 'ledgers' }], encrypted);
    expect([folder, readdirSync(stick)]).toEqual([stick, [files[0]?.name]]);
    const path = join(stick, files[0]?.name ?? '');
    const bytes = readFileSync(path).toString('latin1');
    for (const word of ['花名册', '台账', NAME, '龙泉', 'manifest', PACKAGE])
      expect(bytes).not.toContain(Buffer.from(word).toString('latin1'));
    expect(bytes).toContain('001.zip');
    const listed = execFileSync(process.execPath, ['--input-type=module', '-e', unzipElsewhere, path, PACKAGE], { encoding: 'utf8' });
    expect(JSON.parse(listed)).toEqual(files[0]?.inside?.map(({ name }) => name));
    const sheet = await host.line.call('paper.page', { kind: 'export-receipt', exportId: id });
    for (const file of files[0]?.inside ?? []) expect(sheet.html).toContain(file.name);
    expect(sheet.html).toContain((files[0]?.sha256 ?? '').replace(/(.{4})(?=.)/g, '$1 '));
    expect(sheet.html).not.toContain(PACKAGE);
  });
});

/** What any other program does, in a process of its own: the outer zip with the passphrase, the inner one without. */
const unzipElsewhere = `
import { readFileSync } from 'node:fs';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
const open = async (bytes, options) => (await new ZipReader(new Uint8ArrayReader(bytes), options).getEntries());
const [outer] = await open(readFileSync(process.argv[1]), { password: process.argv[2] });
const inner = await open(await outer.getData(new Uint8ArrayWriter()));
console.log(JSON.stringify(inner.map(({ filename }) => filename)));
`;

describe('looking at an export again', () => {
  it('tells same, changed, missing and gone apart, on another mount point too', async () => {
    const { id, folder, files } = await write([{ kind: 'roster' }, { kind: 'ledgers' }]);
    const check = () => host.line.call('export.check', { id });
    expect((await check()).files.map(({ state }) => state)).toEqual(['same', 'same', 'same']);
    writeFileSync(join(folder, files[0]?.name ?? ''), 'x');
    rmSync(join(folder, files[1]?.name ?? ''));
    expect((await check()).files.map(({ state }) => state)).toEqual(['changed', 'missing', 'same']);
    rmSync(folder, { recursive: true });
    expect(await check()).toEqual({ place: null, files: [] });
  });
});

describe('a whole archive', () => {
  let kept = '';
  let archive: ExportOutcome;
  let sealed: ExportOutcome;
  beforeAll(async () => {
    kept = mkdtempSync(join(tmpdir(), '档案 '));
    const folder = host.host.grantFolder(kept);
    archive = await host.line.call('export.write', { folder, parts: [{ kind: 'archive' }] });
    sealed = await host.line.call('export.write', { folder, parts: [{ kind: 'archive' }], how: encrypted });
  });
  afterAll(() => rmSync(kept, { recursive: true, force: true }));

  const copy = (): string => {
    cpSync(archive.folder, join(stick, '档案'), { recursive: true });
    return join(stick, '档案');
  };
  const look = (name = '档案', packagePassphrase: string | null = null) =>
    host.line.call('archive.look', { folder: token, name, packagePassphrase });
  const nameOf = (part: string): string => archive.files.find(({ name }) => name.includes(part))?.name ?? '';

  it('holds papers of every kind by folder, the encrypted copy, and nothing that failed in silence', () => {
    const groups = new Set(archive.files.map(({ name }) => name.split('/')[0]));
    for (const group of ['花名册', '物资', '捐赠', '会议', '公示', '备份']) expect(groups).toContain(group);
    expect(archive.leftOut).toEqual([]);
    expect(sealed.files[0]?.inside?.length).toBe(archive.files.length);
  });

  it('is found on a stick beside other things, open or sealed, and nothing else is', async () => {
    copy();
    cpSync(join(kept, sealed.files[0]?.name ?? ''), join(stick, '随便改的名.zip'));
    writeFileSync(join(stick, '电影.zip'), 'PK');
    await write([{ kind: 'roster' }]);
    const found = await host.line.call('archive.find', { folder: token });
    expect(found.map(({ name, kind }) => [name, kind])).toEqual(
      expect.arrayContaining([
        ['档案', 'folder'],
        ['随便改的名.zip', 'package'],
      ]),
    );
    expect(found).toHaveLength(2);
  });

  it('restores beside the present post and not over it, from a folder and from a package alike', async () => {
    copy();
    renameSync(join(kept, sealed.files[0]?.name ?? ''), join(stick, '包.zip'));
    const people = (await host.line.call('person.list', {})).length;
    const view = await look();
    expect(view).toMatchObject({ branchName: '龙泉社区临时党支部', faults: [], restorable: true });
    expect(view.counts.find(({ word }) => word === '人员')?.count).toBe(people);
    const sources = [
      { name: '档案', packagePassphrase: null },
      { name: '包.zip', packagePassphrase: PACKAGE },
    ];
    const other = startTestHost();
    try {
      for (const source of sources) {
        const folder = other.host.grantFolder(stick);
        const post = await other.line.call('archive.restore', { folder, ...source, passphrase: PASSPHRASE });
        const { placeId } = await other.line.call('laptop.unlock', { postId: post.postId, passphrase: PASSPHRASE });
        expect(placeId).toBe(post.postId);
        expect((await other.line.call('person.list', {})).map(({ name }) => name)).toContain(NAME);
        await other.line.call('laptop.lock', {});
      }
      expect((await other.line.call('laptop.state', {})).posts).toHaveLength(2);
    } finally {
      await other.close();
    }
    await host.line.call('archive.restore', { folder: token, name: '档案', packagePassphrase: null, passphrase: PASSPHRASE });
    expect(await host.line.call('person.list', {})).toHaveLength(people);
    expect((await host.line.call('laptop.state', {})).session?.post.branchName).toBe('龙泉社区临时党支部');
  });

  it('names every changed and missing paper and restores all the same; with a bad copy of the post it does not', async () => {
    const folder = copy();
    const [roster, ledgers, backup] = [nameOf('花名册/'), nameOf('物资/'), nameOf('备份/')];
    writeFileSync(join(folder, roster), 'x');
    rmSync(join(folder, ledgers));
    expect(await look()).toMatchObject({
      restorable: true,
      faults: [
        { name: roster, fault: 'changed' },
        { name: ledgers, fault: 'missing' },
      ],
    });
    const bytes = readFileSync(join(folder, backup));
    bytes[bytes.length - 1000] = (bytes[bytes.length - 1000] ?? 0) ^ 1;
    writeFileSync(join(folder, backup), bytes);
    expect((await look()).restorable).toBe(false);
    const restore = (passphrase: string) =>
      host.line.call('archive.restore', { folder: token, name: '档案', packagePassphrase: null, passphrase });
    expect(await failure(restore(PASSPHRASE))).toMatch(/^damaged: .*对不上/);
    rmSync(join(folder, backup));
    expect(await failure(restore(PASSPHRASE))).toMatch(/^damaged: .*缺少备份/);
    rmSync(join(folder, 'manifest.json'));
    expect(await failure(look())).toMatch(/^unavailable: /);
  });

  it('says which passphrase is wrong, that of the package or that of the post, and leaves no half copy', async () => {
    copy();
    const before = (await host.line.call('laptop.state', {})).posts.length;
    const wrong = host.line.call('archive.restore', { folder: token, name: '档案', packagePassphrase: null, passphrase: '不是这个口令' });
    expect(await failure(wrong)).toMatch(/^wrongPassphrase: 口令不对/);
    const { files } = await write([{ kind: 'roster' }], encrypted);
    const name = files[0]?.name ?? '';
    expect(await failure(look(name, '不是这个口令啊'))).toMatch(/^wrongPassphrase: 加密包的口令不对/);
    expect(await failure(look(name, PACKAGE))).toMatch(/^refused: .*不是整套档案/);
    expect((await host.line.call('laptop.state', {})).posts).toHaveLength(before);
    expect(readdirSync(join(host.dataFolder, 'posts'))).toHaveLength(before);
  });

  it('torn, changed, or with a list that leads out of its folder is told as damaged', async () => {
    const { files } = await write([{ kind: 'roster' }], encrypted);
    const path = join(stick, files[0]?.name ?? '');
    const bytes = readFileSync(path);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    expect(await failure(look(files[0]?.name, PACKAGE))).toMatch(/^damaged: /);
    const folder = copy();
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    manifest.archive.backup = '../../../etc/passwd';
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
    expect(await failure(look())).toMatch(/^damaged: .*清单/);
    expect(await failure(look('..'))).toMatch(/^unavailable: /);
  });
});

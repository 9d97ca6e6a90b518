import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openMeetings, pngBytes } from '../../testing/meetings.ts';
import { createPost, startTestHost, type TestHost } from '../../testing/test-host.ts';

let host: TestHost;
let meetings: ReturnType<typeof openMeetings>;
beforeEach(async () => {
  host = startTestHost();
  await createPost(host.line);
  meetings = openMeetings(host.line);
});
afterEach(() => host.close());

/** Stands nowhere but in the picture. */
const MARK = '照片里独有的一串字七七四十九';

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile());

test('a photo comes back byte for byte, and lies in no file of the post in plain, nor beside it in the folder for temporary files', async () => {
  const bytes = pngBytes(MARK, 300_000);
  const before = new Set(readdirSync(tmpdir()));
  const id = await meetings.attach(await meetings.hold(), bytes);
  const file = await host.line.call('attachment.file', { id });
  expect(Buffer.from(file.base64, 'base64').equals(bytes)).toBe(true);
  expect(readdirSync(tmpdir()).filter((name) => !before.has(name) && filesHold(join(tmpdir(), name)))).toEqual([]);
  await host.host.close();
  const files = filesIn(host.dataFolder);
  expect(files.some((path) => statSync(path).size > bytes.length)).toBe(true);
  for (const path of files) {
    const held = readFileSync(path);
    for (const trace of [
      Buffer.from(MARK),
      Buffer.from('IHDR'),
      Buffer.from('x'.repeat(64)),
      Buffer.from(bytes.toString('base64').slice(60, 120)),
    ])
      expect(held.includes(trace), path).toBe(false);
  }
});

const filesHold = (path: string): boolean => {
  try {
    const paths = statSync(path).isDirectory() ? filesIn(path) : [path];
    return paths.some((one) => readFileSync(one).includes(MARK));
  } catch {
    return false;
  }
};

test('only pictures and PDF are kept, whatever the file is called, up to 10 MB', async () => {
  const meetingId = await meetings.hold();
  const add = (bytes: Buffer) => meetings.attach(meetingId, bytes, '照片.jpg');
  await expect(add(Buffer.from('MZ program'))).rejects.toMatchObject({ failure: { sentence: expect.stringMatching(/只能添加照片/) } });
  await expect(add(Buffer.from('<svg xmlns="x"><script/></svg>'))).rejects.toMatchObject({ failure: { code: 'invalid' } });
  await expect(add(Buffer.concat([Buffer.from('%PDF-1.7'), Buffer.alloc(10_000_000)]))).rejects.toMatchObject({
    failure: { sentence: expect.stringMatching(/10 MB/) },
  });
  await add(Buffer.from('%PDF-1.7 small'));
  expect((await meetings.state(meetingId)).attachments).toMatchObject([{ mime: 'application/pdf' }]);
  const id = await meetings.attach(meetingId, pngBytes('签'), '../签到:1.exe');
  expect((await host.line.call('attachment.file', { id })).fileName).toBe('-签到-1.png');
});

test('taking one away is soft: undo, redo and 恢复 bring the same bytes back', async () => {
  const meetingId = await meetings.hold();
  const id = await meetings.attach(meetingId, pngBytes('一'));
  const shown = async () => (await meetings.state(meetingId)).attachments.filter((one) => !one.removed).map((one) => one.fileName);
  await host.line.call('history.undo', {});
  expect(await shown()).toEqual([]);
  await host.line.call('history.redo', {});
  expect(await shown()).toEqual(['签到.png']);
  await host.line.call('attachment.remove', { id });
  expect(await shown()).toEqual([]);
  await host.line.call('history.undo', {});
  expect(await shown()).toEqual(['签到.png']);
  await host.line.call('attachment.describe', { id, caption: '签到表' });
  expect((await meetings.state(meetingId)).attachments).toMatchObject([{ caption: '签到表' }]);
  expect(Buffer.from((await host.line.call('attachment.file', { id })).base64, 'base64').equals(pngBytes('一'))).toBe(true);
});

test('to a final record a file is added with an amendment that names it, and none is taken away any more', async () => {
  const meetingId = await meetings.hold();
  const id = await meetings.attach(meetingId, pngBytes('一'));
  await meetings.finalise(meetingId);
  await expect(host.line.call('attachment.remove', { id })).rejects.toMatchObject({ failure: { sentence: expect.stringMatching(/定稿/) } });
  await meetings.attach(meetingId, pngBytes('二'), '签字原件.png');
  await expect(host.line.call('history.undo', {})).rejects.toMatchObject({ failure: { code: 'refused' } });
  const { attachments, amendments, final } = await meetings.state(meetingId);
  expect(attachments.map(({ fileName, late }) => [fileName, late])).toEqual(
    expect.arrayContaining([
      ['签到.png', false],
      ['签字原件.png', true],
    ]),
  );
  expect(amendments).toMatchObject([{ words: expect.stringMatching(/补充附件“签字原件\.png”，校验码 [0-9A-F]{4}-/) }]);
  expect(final?.intact).toBe(true);
});

test('a file for a meeting that is not there is refused and leaves nothing behind', async () => {
  await expect(meetings.attach(randomUUID(), pngBytes())).rejects.toMatchObject({ failure: { code: 'notFound' } });
  expect((await host.line.call('verify.run', {})).ok).toBe(true);
});

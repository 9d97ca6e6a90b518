import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { InputOf } from '#core/contract/routes.ts';
import { chromiumHere, openRealPrint, type RealPrint } from './print/testing/real-print.ts';
import { setUpGate } from './testing/gate.ts';
import { meetingFields } from './testing/meetings.ts';
import { createPost, PASSPHRASE, startTestHost, type TestHost } from './testing/test-host.ts';

/** Of the roster, the donors, the minutes and the draft: everything that would tell of somebody. */
const KNOWN = ['甲一', '乙二', '丙三', '13800012345', '13912340001', '鱼建强', '秦监护', '王喆', '夜班缺两人', '半句没写完的话'] as const;

let base: string;
let host: TestHost;
let print: RealPrint | null = null;
const logged: string[] = [];
const usualTmp = process.env.TMPDIR;

/** Every file below a folder that holds one of the known words, in either way Windows and Linux write them. */
const hitsIn = (folder: string): { readonly files: number; readonly hits: readonly string[] } => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const hits = files.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    return KNOWN.filter((word) => path.includes(word) || bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le'))).map(
      (word) => `${word} in ${path}`,
    );
  });
  return { files: files.length, hits };
};

const typed: InputOf<'meetingDraft.keep'>['typed'] = {
  draft: {
    kind: 'committee',
    kindName: '',
    quorum: 'half',
    title: '',
    startsAt: '2022-01-06T19:30',
    endsAt: null,
    place: '',
    chair: '',
    recorder: '',
    attendees: [],
    agenda: [],
    summary: '半句没写完的话',
  },
  line: { step: 'say', item: '', speaker: '王喆', words: '' },
};

/** An export of the roster and the ledgers that is stopped at its first word; gives the code of the answer. */
const cancelExport = async (): Promise<string> => {
  const [post] = (await host.line.call('laptop.state', {})).posts;
  const folder = host.host.grantFolder(join(base, 'stick'));
  const ask = (requestId: string, route: string, input: unknown) => ({ type: 'request', requestId, route, input });
  return new Promise((resolve) => {
    const window = host.host.connect((message) => {
      if (message.type === 'progress' && message.requestId === 'export') window.receive({ type: 'cancel', requestId: 'export' });
      if (message.type !== 'answer') return;
      if (message.requestId === 'unlock')
        window.receive(ask('export', 'export.write', { folder, parts: [{ kind: 'roster' }, { kind: 'ledgers' }] }));
      else {
        window.close();
        resolve(message.outcome.ok ? 'written' : message.outcome.failure.code);
      }
    });
    window.receive(ask('unlock', 'laptop.unlock', { postId: post?.postId, passphrase: PASSPHRASE }));
  });
};

const useEverything = async () => {
  const { line } = host;
  await createPost(line);
  const gate = await setUpGate(line);
  await gate.issueMasks(1000);
  const donor = { donorKind: 'child' as const, donor: '鱼建强', guardian: '秦监护', phone: '13912340001', anonymous: false, boundTo: '' };
  const hands = { at: '2022-01-06T09:00', handler: '甲一', checker: '乙二', note: '', point: '', valueBasis: '' };
  await line.call('donation.register', {
    ...{ goodsId: randomUUID(), cashId: randomUUID() },
    fields: { ...donor, ...hands, lines: [], cashFen: 10_000 },
  });
  const meetingId = randomUUID();
  await line.call('meeting.save', { id: meetingId, fields: meetingFields() });
  await line.call('meetingDraft.keep', { id: meetingId, typed });
  await line.call('backup.run', { folder: null });
  await line.call('backup.rehearse', { path: null });
  return meetingId;
};

beforeAll(async () => {
  print = chromiumHere ? await openRealPrint(chromiumHere) : null;
  base = mkdtempSync(join(tmpdir(), 'plaintext-'));
  for (const name of ['data', 'tmp', 'stick']) mkdirSync(join(base, name));
  process.env.TMPDIR = join(base, 'tmp');
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => logged.push(String(text)) > 0);
  host = startTestHost({ dataFolder: join(base, 'data'), ...(print ? { printer: print.printer } : {}) });
});
afterAll(async () => {
  await host.close();
  await print?.close();
  if (usualTmp === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = usualTmp;
  rmSync(base, { recursive: true, force: true });
});

test('after a full session no name and no telephone stands in any file of the data, of the temporary folder or in the log (bug: a draft, a print job or a torn export in clear)', async () => {
  const meetingId = await useEverything();
  if (print) {
    const { base64 } = await host.line.call('paper.file', { document: { kind: 'minutes', meetingId }, format: 'pdf' });
    expect(base64.length).toBeGreaterThan(1000);
  }
  expect(await cancelExport()).toBe('cancelled');
  expect(hitsIn(join(base, 'stick'))).toEqual({ files: 0, hits: [] });
  const crashed = join(base, 'crashed');
  cpSync(join(base, 'data'), crashed, { recursive: true });
  const found = [crashed, join(base, 'tmp')].map(hitsIn);
  expect(found.flatMap(({ hits }) => hits)).toEqual([]);
  expect(found[0]?.files).toBeGreaterThan(5);
  writeFileSync(join(crashed, 'control'), '记录人王喆');
  expect(hitsIn(crashed).hits).toHaveLength(1);
  expect(KNOWN.filter((word) => logged.join('').includes(word))).toEqual([]);
});

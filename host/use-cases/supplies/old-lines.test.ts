import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ItemId, MoveId } from '#core/contract/id.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { loadKeyring, unlockKeyring } from '#db/keyring.ts';
import { openDatabase } from '#db/open-database.ts';
import { createRowWriter } from '#db/row-writer.ts';
import { appendMove } from '#db/stores/supplies/supplies.ts';
import { DATABASE_NAME } from '../../laptop-register.ts';
import { openStore } from '../../testing/store.ts';
import { createPost, PASSPHRASE, startTestHost, type TestHost } from '../../testing/test-host.ts';

let host: TestHost;
let masks: string;
beforeEach(async () => {
  host = startTestHost();
  await createPost(host.line);
  masks = await openStore(host.line).addItem('口罩', '只');
  const { posts } = await host.line.call('laptop.state', {});
  await host.line.call('laptop.lock', {});
  await writeOldLines(posts[0]?.folder ?? '');
  await host.line.call('laptop.unlock', { postId: posts[0]?.postId ?? '', passphrase: PASSPHRASE });
});
afterEach(() => host.close());

/** As the program wrote them before there were documents: 100 in, 30 out. */
const writeOldLines = async (folder: string): Promise<void> => {
  const { key } = await unlockKeyring(loadKeyring(folder), PASSPHRASE);
  const file = join(folder, readdirSync(folder).find((name) => name === DATABASE_NAME) ?? '');
  const { db, close } = openDatabase(file, key, { create: false, backUpFirst: () => undefined });
  const plain = {
    at: '2022-01-05T09:00' as LocalTime,
    personId: null,
    anonymous: false,
    valueFen: null,
    handler: '甲一',
    checker: '',
    purpose: '',
  };
  const none = { note: '', reversesId: null, documentId: null, lotId: null, placeId: null };
  const add = (kind: 'allotment' | 'issue', delta: number, party: string) =>
    appendMove(createRowWriter(db), {
      ...plain,
      ...none,
      id: randomUUID() as MoveId,
      itemId: masks as ItemId,
      kind,
      rootKind: kind,
      delta,
      party,
    });
  add('allotment', 100_000, '街道');
  add('issue', -30_000, '卡口');
  close();
};

// a query that joins documents and loses lines without one; numbers that begin again
test('lines from before documents stand in every list, count in every balance and are taken back one by one', async () => {
  const store = openStore(host.line);
  expect(await store.lying(masks)).toEqual(['@主库:70000']);
  await store.receive([{ itemId: masks, quantity: 1000 }]);
  const { lines } = await host.line.call('supplies.lines', { limit: 10 });
  expect(lines.map((line) => [line.documentVoucher, line.delta])).toEqual([
    ['接-2022-000002', 1000],
    ['发-2022-000001', -30_000],
    ['接-2022-000001', 100_000],
  ]);
  const issue = lines[1];
  await host.line.call('supplies.reverse', { id: randomUUID(), reverses: issue?.id ?? '', reason: '录错' });
  expect(await store.lying(masks)).toEqual(['@主库:101000']);
  await host.line.call('history.undo', {});
  expect(await store.lying(masks)).toEqual(['@主库:71000']);
  const [newest] = (await host.line.call('supplies.lines', { limit: 1 })).lines;
  expect(newest).toMatchObject({ kind: 'reversal', delta: -30_000, documentId: null });
  expect((await host.line.call('verify.run', {})).checks.filter((check) => !check.ok)).toEqual([]);
  const [receipt] = (await host.line.call('supplies.documents', { limit: 1 })).documents;
  const whole = { id: randomUUID(), reverses: receipt?.lines[0]?.id ?? '', reason: '录错' };
  await expect(host.line.call('supplies.reverse', whole)).rejects.toThrow(/是一张单据里的一行，没有记账。请冲红整张单据/);
});

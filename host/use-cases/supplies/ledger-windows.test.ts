import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { InputOf } from '#core/contract/routes.ts';
import type { DirectLine } from '../../doors/direct-line.ts';
import { openStore } from '../../testing/store.ts';
import { createPost, PASSPHRASE, startTestHost, type TestHost } from '../../testing/test-host.ts';

let host: TestHost;
let windows: readonly DirectLine[];
beforeEach(async () => {
  host = startTestHost();
  await createPost(host.line);
  const second = host.openLine();
  const { posts } = await second.call('laptop.state', {});
  await second.call('laptop.unlock', { postId: posts[0]?.postId ?? '', passphrase: PASSPHRASE });
  windows = [host.line, second];
});
afterEach(() => host.close());

const issueOf = (itemId: string): InputOf<'supplies.issueGoods'> => ({
  id: randomUUID(),
  fields: { at: '2022-01-06T09:00', recipient: { kind: 'other', name: '卡口' }, handler: '甲一', lines: [{ itemId, quantity: 3000 }] },
});

type Told = 'done' | string;
const tell = async (sent: Promise<unknown>): Promise<Told> => {
  try {
    await sent;
    return 'done';
  } catch (error) {
    if (error instanceof ExpectedFailure) return `${error.failure.code} ${error.failure.sentence}`;
    throw error;
  }
};

// a check of the stock that is not in the transaction of the issue
test('two windows give out the last boxes at once: as many succeed as there are, the others are told, and a retry changes nothing', async () => {
  const store = openStore(host.line);
  const masks = await store.addItem('口罩', '箱');
  await store.receive([
    { itemId: masks, quantity: 9000, lot: { code: '早', expiresOn: '2022-02-01' } },
    { itemId: masks, quantity: 4000, lot: { code: '晚', expiresOn: '2022-05-01' } },
  ]);
  const sent = Array.from({ length: 20 }, (_, index) => ({
    window: windows[index % 2] ?? host.line,
    input: issueOf(masks),
    commandId: randomUUID(),
  }));
  const fire = () => Promise.all(sent.map(({ window, input, commandId }) => tell(window.call('supplies.issueGoods', input, commandId))));

  const told = await fire();
  expect(told.filter((one) => one === 'done')).toHaveLength(4);
  for (const one of told.filter((answer) => answer !== 'done')) {
    expect(one).toBe('refused “口罩”要 3箱，主库可用 1箱，差 2箱。没有记账。');
  }
  expect(await store.lying(masks)).toEqual(['晚@主库:1000']);

  expect(await fire()).toEqual(told);
  expect(await store.lying(masks)).toEqual(['晚@主库:1000']);
  expect((await host.line.call('supplies.documents', { limit: 50, kinds: ['issue'] })).documents.map((one) => one.voucher)).toEqual(
    ['000004', '000003', '000002', '000001'].map((number) => `发-2022-${number}`),
  );
  expect((await host.line.call('verify.run', {})).checks.filter((check) => !check.ok)).toEqual([]);
});

test('two windows take the same document back at once: one reversal is written', async () => {
  const store = openStore(host.line);
  const masks = await store.addItem('口罩', '箱');
  const { id } = await store.receive([{ itemId: masks, quantity: 9000 }]);
  const told = await Promise.all(
    windows.map((window) => tell(window.call('supplies.reverseDocument', { id: randomUUID(), reverses: id, reason: '录错' }))),
  );
  expect(told.sort()).toEqual(['done', 'refused 凭证 接-2022-000001 已经由 冲-2022-000001 冲红，没有再记。']);
  expect(await store.lying(masks)).toEqual([]);
});

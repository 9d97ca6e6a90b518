import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPost, startTestHost, type TestHost } from './testing/test-host.ts';

const RIGHT = Date.parse('2022-01-06T10:00:00+08:00');
const YEAR = 365 * 86_400_000;

let now = RIGHT;
let host: TestHost;
beforeEach(async () => {
  now = RIGHT;
  host = startTestHost({ clock: { now: () => now } });
  await createPost(host.line);
});
afterEach(() => host.close());

const saveItem = (name: string) =>
  host.line.call('supplies.saveItem', {
    id: randomUUID(),
    fields: { name, spec: '', unit: '只', category: 'protection', lowLevel: null },
  });
const clock = async () => (await host.line.call('today.summary', {})).clock;

describe('a laptop whose clock is wrong', () => {
  it('is told of on every page until it is right again, not only until the next entry takes the wrong time over', async () => {
    await saveItem('口罩');
    now = RIGHT - 2 * YEAR;
    expect(await clock()).toMatchObject({ is: 'behind', last: '2022-01-06T10:00', now: '2020-01-07T10:00' });
    await saveItem('手套');
    expect(await clock()).toMatchObject({ is: 'behind', last: '2022-01-06T10:00' });
    now = RIGHT + 60_000;
    expect(await clock()).toBeNull();
  });

  it('orders what was entered by number, and the check says where the clock went back', async () => {
    for (const [name, at] of [
      ['甲', RIGHT],
      ['乙', RIGHT + 10 * YEAR],
      ['丙', RIGHT - 2 * YEAR],
      ['丁', RIGHT + 60_000],
    ] as const) {
      now = at;
      await saveItem(name);
    }
    const { entries } = await host.line.call('history.state', {});
    expect(entries.slice(0, 4).map(({ subject }) => subject)).toEqual(['丁', '丙', '乙', '甲']);
    const { checks } = await host.line.call('verify.run', {});
    const third = entries[1]?.seq;
    expect(checks.find(({ name }) => name === '记录的先后')).toMatchObject({ ok: true, detail: expect.stringContaining(`第 ${third} 条`) });
  });

  it('is believed after somebody looked at it and said so, in the log by name; a later step back is told of again', async () => {
    now = RIGHT + 10 * YEAR;
    await saveItem('口罩');
    now = RIGHT + 60_000;
    expect(await clock()).toMatchObject({ is: 'behind' });
    await host.line.call('clock.confirm', {});
    expect(await clock()).toBeNull();
    const { entries } = await host.line.call('history.state', {});
    expect(entries[0]).toMatchObject({ label: '确认电脑时间', subject: '现在是2022年1月6日 10:01' });
    now = RIGHT - YEAR;
    expect(await clock()).toMatchObject({ is: 'behind', last: '2022-01-06T10:01' });
  });

  it('ten years on is doubted before the first entry is made by it', async () => {
    now = RIGHT + 10 * YEAR;
    expect(await clock()).toMatchObject({ is: 'ahead', last: '2022-01-06T10:00' });
  });
});

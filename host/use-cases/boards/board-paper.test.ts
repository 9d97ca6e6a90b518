import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { InputOf } from '#core/contract/routes.ts';
import { blankPerson, type PersonFields } from '#core/roster/person.ts';
import { createPost, startTestHost, type TestHost } from '../../testing/test-host.ts';

let host: TestHost;
beforeEach(async () => {
  host = startTestHost();
  await createPost(host.line);
});
afterEach(() => host.close());

const add = (name: string, change: Partial<PersonFields> = {}) =>
  host.line.call('person.add', { id: randomUUID(), fields: { ...blankPerson, name, consentToPublish: true, ...change } });
const page = (document: InputOf<'paper.page'>) => host.line.call('paper.page', document);

describe('what hangs at the gate', () => {
  it.each([
    [{ kind: 'team-board', size: 'A2', photos: true, sheets: 3 }, '先在花名册里勾选'],
    [{ kind: 'duty-notice', size: 'A3', span: 'week', date: '2022-01-06' }, '先在“排班”里排好'],
    [{ kind: 'donations', size: '600x900', from: '2022-01-01', to: '2022-01-06' }, '没有捐赠记录'],
    [{ kind: 'battle-map', size: '800x1200', purpose: 'posting' }, '还没有登记'],
    [{ kind: 'role-board', size: 'A1' }, '还没有人担任'],
  ] as const)('is laid out for a post with nobody in it yet, and says what to do first: $kind', async (document, words) => {
    const { remarks, html } = await page(document);
    expect(remarks.join()).toContain(words);
    expect(html).toContain('0538-6220000');
  });

  it('is of one group when one is chosen, and the file is named by what makes it different', async () => {
    await add('卫国栋', { group: '物资组' });
    await add('钱多多', { group: '巡逻组' });
    const { html, fileName } = await page({ kind: 'team-board', size: '800x1200', group: '物资组' });
    expect(html).toContain('卫国栋');
    expect(html).not.toContain('钱多多');
    expect(html).toContain('小分队：物资组');
    expect(fileName).toContain('物资组 800x1200');
  });

  it('is refused in sizes and numbers that do not exist', async () => {
    await expect(page({ kind: 'team-board', size: '600x900', sheets: 7 })).rejects.toMatchObject({
      failure: { sentence: expect.stringContaining('最多分成 6 块') },
    });
    await expect(page({ kind: 'battle-map', size: 'A4' as 'A3', purpose: 'internal' })).rejects.toMatchObject({
      failure: { code: 'invalid' },
    });
  });
});

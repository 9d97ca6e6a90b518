import { afterAll, beforeAll, expect, it } from 'vitest';
import { createPost, startTestHost, type TestHost } from '../../testing/test-host.ts';

let host: TestHost;
beforeAll(async () => {
  host = startTestHost();
  await createPost(host.line);
});
afterAll(() => host.close());

const card = { kind: 'test-page', size: 'A4' } as const;
const recent = () => host.line.call('print.recent', {});

it('what was printed is listed newest first with its request, so that it can be printed again', async () => {
  await host.line.call('print.note', { document: card, title: '打印机测试页', format: 'print', pages: 1 });
  await host.line.call('print.note', { document: { kind: 'contact-card' }, title: '通讯录卡', format: 'pdf', pages: 2 });
  expect(await recent()).toMatchObject([
    { title: '通讯录卡', format: 'pdf', pages: 2, document: { kind: 'contact-card' }, at: '2022-01-06T10:00' },
    { title: '打印机测试页', format: 'print', pages: 1, document: card },
  ]);
});

it('the recovery code leaves no trace, or the second key would lie in the data it opens', async () => {
  const document = { kind: 'recovery-sheet', recoveryCode: 'K7QF-3M9P-XW2D-8HRT' } as const;
  await host.line.call('print.note', { document, title: '恢复码', format: 'print', pages: 1 });
  expect((await recent()).map((record) => record.title)).not.toContain('恢复码');
});

it('a print is no action of the secretary’s: 撤销 after it takes back what was done before it', async () => {
  await host.line.call('contact.save', { contacts: [{ label: '社区', phone: '0538-6220000' }] });
  await host.line.call('print.note', { document: card, title: '打印机测试页', format: 'print', pages: 1 });
  expect((await host.line.call('history.undo', {})).label).toBe('修改便民电话');
});

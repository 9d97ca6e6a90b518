import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { type Role, roles } from '#core/contract/route.ts';
import { type RouteName, routes } from '#core/contract/routes.ts';
import type { DirectLine } from './doors/direct-line.ts';
import { createPost, PASSPHRASE, startTestHost, type TestHost, testPost } from './testing/test-host.ts';

const others = ['dutyLeader', 'storekeeper', 'reader'] as const satisfies readonly Role[];
let host: TestHost;
const lineOf = new Map<Role, DirectLine>();

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'ok',
    (error: unknown) => (error instanceof ExpectedFailure ? error.failure.code : 'fault'),
  );

beforeAll(async () => {
  host = startTestHost();
  const { session } = await createPost(host.line);
  for (const role of others) {
    const passphrase = `${roles[role]}自己的一句话`;
    await host.line.call('account.add', { id: randomUUID(), name: roles[role], role, passphrase, own: PASSPHRASE });
    const line = host.openLine();
    await line.call('laptop.unlock', { postId: session.placeId, passphrase });
    lineOf.set(role, line);
  }
});
afterAll(() => host.close());

const lineFor = (role: Role): DirectLine => lineOf.get(role) ?? host.line;

describe('the host itself refuses, whatever a window sends', () => {
  it.each(others)('%s: every route that is not theirs', async (role) => {
    const names = (Object.keys(routes) as RouteName[]).filter((name) => !routes[name].roles.includes(role));
    expect(names.length).toBeGreaterThan(60);
    const answers = await Promise.all(names.map(async (name) => [name, await codeOf(lineFor(role).call(name, {} as never))]));
    expect(answers.filter(([, code]) => code !== 'forbidden')).toEqual([]);
  });

  it('a paper with telephones, on screen, as a file and in the diary of prints', async () => {
    const line = lineFor('storekeeper');
    const document = { kind: 'roster-list', purpose: 'internal' } as const;
    expect(await codeOf(line.call('paper.page', document))).toBe('forbidden');
    expect(await codeOf(line.call('paper.file', { document, format: 'pdf' }))).toBe('forbidden');
    expect(await codeOf(line.call('print.note', { document, title: '花名册', format: 'pdf', pages: 1 }))).toBe('forbidden');
    expect(await codeOf(lineFor('secretary').call('paper.page', document))).toBe('ok');
  });

  it('undo does not give back what a new role took away', async () => {
    const id = randomUUID();
    await host.line.call('account.add', { id, name: '副书记', role: 'secretary', passphrase: '副书记记得住的一句话', own: PASSPHRASE });
    const { posts } = await host.line.call('laptop.state', {});
    const line = host.openLine();
    const enter = () => line.call('laptop.unlock', { postId: posts[0]?.postId ?? '', passphrase: '副书记记得住的一句话' });
    await enter();
    await line.call('post.save', { ...testPost, hotline: '0538-6220001' });
    await host.line.call('account.changeRole', { id, role: 'storekeeper', own: PASSPHRASE });
    await enter();
    expect(await codeOf(line.call('history.undo', {}))).toBe('forbidden');
    expect((await host.line.call('post.get', {})).hotline).toBe('0538-6220001');
  });
});

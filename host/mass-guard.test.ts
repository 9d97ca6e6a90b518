import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ExpectedFailure, type Failure } from '#core/contract/failure.ts';
import type { InputOf } from '#core/contract/routes.ts';
import { blankPerson } from '#core/roster/person.ts';
import { createPost, startTestHost, type TestHost } from './testing/test-host.ts';

let host: TestHost;
beforeEach(async () => {
  host = startTestHost();
  await createPost(host.line);
});
afterEach(() => host.close());

const importPeople = (count: number) => {
  const people = Array.from({ length: count }, (_, index) => ({ id: randomUUID(), fields: { ...blankPerson, name: `队员${index}` } }));
  return host.line.call('roster.import', { people } as InputOf<'roster.import'>);
};
const people = async () => (await host.line.call('person.list', {})).length;
const failureOf = async (act: Promise<unknown>): Promise<Failure | null> =>
  act.then(
    () => null,
    (error) => (error instanceof ExpectedFailure ? error.failure : Promise.reject(error)),
  );

it('taking back an import of thirty stops before anything is gone, says how many, and goes on only with the figure and a backup', async () => {
  await importPeople(30);
  const stopped = await failureOf(host.line.call('history.undo', {}));
  expect(stopped).toMatchObject({
    code: 'massDelete',
    loss: { parts: [{ word: '人员', gone: 30, of: 30 }], figure: '30' },
  });
  expect(await people()).toBe(30);
  expect(await failureOf(host.line.call('history.undo', {}, randomUUID(), '29'))).toMatchObject({ code: 'massDelete' });
  expect(await people()).toBe(30);
  const before = (await host.line.call('backup.list', {})).length;
  await host.line.call('history.undo', {}, randomUUID(), '30');
  expect(await people()).toBe(0);
  expect(await host.line.call('backup.list', {})).toHaveLength(before + 1);
});

it('a fifth of a table and small tables go without a question (a guard that is always in the way is clicked away)', async () => {
  await importPeople(8);
  await host.line.call('history.undo', {});
  expect(await people()).toBe(0);
  await importPeople(40);
  await importPeople(10);
  await host.line.call('history.undo', {});
  expect(await people()).toBe(40);
});

it('a figure typed for one loss does not let a larger one through', async () => {
  await importPeople(20);
  const asked = await failureOf(host.line.call('history.undo', {}));
  await host.line.call('history.undo', {}, randomUUID(), asked?.loss?.figure);
  await host.line.call('history.redo', {});
  await importPeople(60);
  expect(await failureOf(host.line.call('history.undo', {}, randomUUID(), '20'))).toMatchObject({ loss: { figure: '60' } });
  expect(await people()).toBe(80);
});

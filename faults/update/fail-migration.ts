import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { tryOpen } from '../load/opening.ts';
import { postFolder, treeOf } from '../load/post-files.ts';
import { readPost } from '../load/post-reading.ts';
import { enter, type PreparedPost } from '../load/prepared-post.ts';
import type { FaultContext } from '../part.ts';
import type { ScratchProgram } from './scratch-program.ts';

interface Journal {
  readonly entries: readonly {
    readonly idx: number;
    readonly version: string;
    readonly when: number;
    readonly tag: string;
    readonly breakpoints: boolean;
  }[];
}

/** One more migration in a version that is not signed yet. */
export const addMigration =
  (sql: string) =>
  (version: string): void => {
    const folder = join(version, 'app', 'out', 'migrations');
    const file = join(folder, 'meta', '_journal.json');
    const journal = JSON.parse(readFileSync(file, 'utf8')) as Journal;
    const last = journal.entries.at(-1);
    if (!last) throw new Error('no migrations');
    const next = { ...last, idx: last.idx + 1, when: last.when + 1000, tag: '9999_from_the_update' };
    writeFileSync(file, JSON.stringify({ ...journal, entries: [...journal.entries, next] }));
    writeFileSync(join(folder, '9999_from_the_update.sql'), sql);
  };

/** Fails at its last statement, after it changed a table. */
export const failing =
  'CREATE TABLE `fresh` (`a` text);\n--> statement-breakpoint\nDELETE FROM `person`;\n--> statement-breakpoint\nINSERT INTO `nowhere` VALUES (1);';
export const working = 'CREATE TABLE `fresh` (`a` text);';

const install = async (context: FaultContext, program: ScratchProgram, home: string, version: string, stick: string): Promise<string[]> => {
  const applied = await program.post('apply', stick);
  if (applied.status !== 0) return [`${version} was not installed: ${applied.text}`];
  const host = await context.startHost({ home, product: program.product(version) });
  const state = await host.openLine().call('laptop.state', {});
  await host.stop();
  return state.version === version ? [] : [`${version} says it is ${state.version}`];
};

/**
 * A version whose migration fails, then one whose migration works. After the first the old version opens everything as it was; after the second it
 * refuses the newer file without touching it.
 */
export const failMigration = async (context: FaultContext, program: ScratchProgram, post: PreparedPost): Promise<readonly string[]> => {
  const { home } = post;
  const before = await context.startHost({ home, product: program.product(program.first) });
  const inside = await enter(before, post);
  const reading = await readPost(inside.line);
  await before.stop();

  program.newVersion('9.3.0', addMigration(failing));
  const broken = await install(context, program, home, '9.3.0', program.stick('9.3.0'));
  const bad = await context.startHost({ home, product: program.product('9.3.0') });
  const opening = await tryOpen(bad.openLine(), post);
  if (opening.is !== 'refused') broken.push(`a failing migration: the post is ${opening.is}`);
  await bad.stop();
  if ((await program.post('back')).status !== 0) broken.push('going back after a failing migration was refused');
  const old = await context.startHost({ home, product: program.product(program.first) });
  const again = await enter(old, post);
  if (!isDeepStrictEqual(await readPost(again.line), reading))
    broken.push('after a failing migration the old version reads something else');
  await old.stop();

  program.newVersion('9.4.0', addMigration(working));
  broken.push(...(await install(context, program, home, '9.4.0', program.stick('9.4.0'))));
  const good = await context.startHost({ home, product: program.product('9.4.0') });
  const upgraded = await enter(good, post);
  const backups = await upgraded.line.call('backup.list', {});
  if (!backups.some(({ reason }) => reason === 'migration')) broken.push('no backup from before the upgrade is listed');
  if (!isDeepStrictEqual(await readPost(upgraded.line), reading)) broken.push('the upgraded post reads something else');
  await good.stop();
  await program.post('back');
  const file = (): string =>
    treeOf(postFolder(home))
      .split('\n')
      .filter((one) => /post\.db \d/.test(one))
      .join('\n');
  const untouched = file();
  const older = await context.startHost({ home, product: program.product(program.first) });
  const refused = await tryOpen(older.openLine(), post);
  if (refused.is !== 'refused' || refused.code !== 'newer') broken.push('the old version does not say that the file is newer');
  await older.stop();
  if (file() !== untouched) broken.push('the old version touched the newer file');
  program.reset();
  return broken;
};

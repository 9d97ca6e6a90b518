import { resolve } from 'node:path';
import type { Command } from 'commander';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { applyUpdate, checkUpdate, type Program, takeBack, updateState, type Watch } from '../../update/apply-update.ts';
import { readPointer } from '../../update/program-folder.ts';
import { namedProgram, thisProgram } from '../../update/this-program.ts';
import { productVersion } from '../version.ts';
import { tell } from './with-host.ts';

interface ProgramOption {
  readonly program?: string;
}

const PROGRAM: readonly [string, string] = ['--program <folder>', '免安装的程序文件夹（里面有 current.txt）；不写就是本程序自己'];

const programFor = ({ program }: ProgramOption): Program => {
  if (program === undefined) return thisProgram(import.meta.dirname, productVersion);
  const named = namedProgram(program, (folder) => readPointer(folder)?.current ?? '');
  if (!named) throw new ExpectedFailure('notFound', '这里不是免安装的程序文件夹（找不到 current.txt），什么都没有动。请看 --program。');
  return named;
};

/** Each sentence once, however often it comes with another fraction. */
const watch = (): Watch => {
  let last = '';
  return {
    progress: (_fraction, sentence) => {
      if (sentence !== last) tell(sentence);
      last = sentence;
    },
  };
};

/** `post update …`: the program itself, without a window. No post is open here: the new version backs each one up before it changes its file. */
export const addUpdateCommands = (program: Command, answer: (value: unknown) => void): void => {
  const update = program.command('update').description('核对、安装签名的更新文件夹，或回到上一版');
  update
    .command('check')
    .description('核对更新的签名和每一个文件，不安装')
    .argument('<folder>', '更新文件夹，或放着它的 U 盘')
    .option(...PROGRAM)
    .action(async (folder: string, options: ProgramOption) =>
      answer({ ok: true, ...(await checkUpdate(programFor(options), resolve(folder), watch())) }),
    );
  update
    .command('apply')
    .description('核对后装在现在的版本旁边；下次打开用新版')
    .argument('<folder>', '更新文件夹，或放着它的 U 盘')
    .option(...PROGRAM)
    .action(async (folder: string, options: ProgramOption) => {
      const done = await applyUpdate(programFor(options), resolve(folder), null, watch());
      tell(`${done.version} 版已装好，下次打开就用它；${done.before} 版留在旁边。`);
      answer({ ok: true, ...done });
    });
  update
    .command('back')
    .description('下次打开换回旁边的另一版')
    .option(...PROGRAM)
    .action((options: ProgramOption) => {
      const state = takeBack(programFor(options));
      tell(`下次打开用 ${state.next} 版；${state.other} 版留在旁边。`);
      answer({ ok: true, ...state });
    });
  update
    .command('state')
    .description('现在是哪一版，旁边有没有另一版')
    .option(...PROGRAM)
    .action((options: ProgramOption) => answer({ ok: true, ...updateState(programFor(options)) }));
};

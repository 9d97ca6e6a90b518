import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Command } from 'commander';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { PACKAGE_MOST_BYTES } from '#core/figures/package/figures-package.ts';
import { sumPackages } from '#core/figures/package/sum-packages.ts';
import { addDays, dateOf, type LocalDate, localTimeIn } from '#core/time/local-date.ts';
import { sumSheets } from '../../figures/figure-sheets.ts';
import { readPackage } from '../../figures/read-package.ts';
import { writeWorkbook } from '../../spreadsheet/write-workbook.ts';
import { tell, withPost } from './with-host.ts';
import { writeFileTo } from './write-file.ts';

const noKey = '没有给指纹：只证明文件没有改动，不证明是谁写的。请用交接单上的指纹再核对一次。';

/** @throws ExpectedFailure in words where the file cannot be read or is no whole package */
const readFile = (path: string, keys: readonly string[]) => {
  try {
    // of something enormous that is no package only the beginning of a too large file is looked at: its size
    if (statSync(path).size > PACKAGE_MOST_BYTES) return readPackage(new Uint8Array(PACKAGE_MOST_BYTES + 1), keys);
    return readPackage(readFileSync(path), keys);
  } catch (error) {
    if (error instanceof ExpectedFailure) throw new ExpectedFailure(error.failure.code, `${basename(path)}：${error.failure.sentence}`);
    throw new ExpectedFailure('notFound', `打不开 ${basename(path)}，没有读取。请看文件名写对没有、U 盘插好没有。`);
  }
};

const keysOf = ({ key }: { readonly key?: readonly string[] }): readonly string[] => key ?? [];

const KEY: readonly [string, string] = ['--key <fingerprints...>', '交接单上的指纹，一个或几个；带空格的用引号括起来'];

const span = ({ from, until }: { readonly from?: string; readonly until?: string }, zone: string) => {
  const to = (until ?? dateOf(localTimeIn(Date.now(), zone))) as LocalDate;
  return { from: from ?? addDays(to, -6), to };
};

/** 数据包 on the command line: what the level above does with the files it gets. */
export const addFiguresCommands = (program: Command, answer: (value: unknown) => void): void => {
  const figures = program.command('figures').description('数据包：写、核对、汇总');
  figures
    .command('check')
    .description('核对一个数据包：有没有改动，是不是交接单上那把密钥签的')
    .argument('<file>', '数据包文件')
    .option(...KEY)
    .action((path: string, options: { key?: string[] }) => {
      const { package: found, fingerprint } = readFile(path, keysOf(options));
      if (keysOf(options).length === 0) tell(noKey);
      const { branchName, sample } = found.site;
      answer({ ok: true, branch: branchName, from: found.figures.from, to: found.figures.to, madeAt: found.madeAt, sample, fingerprint });
    });
  figures
    .command('sum')
    .description('把几个点同一时段的数据包加起来，写成表格')
    .argument('<files...>', '数据包文件')
    .requiredOption('--out <file>', '写到哪个 .xlsx 文件')
    .option(...KEY)
    .action(async (paths: string[], { out, ...options }: { out: string; key?: string[] }) => {
      if (!out.endsWith('.xlsx'))
        throw new ExpectedFailure('invalid', '汇总只能写成 .xlsx，没有写。请把 --out 的文件名改成以 .xlsx 结尾。');
      const sum = sumPackages(paths.map((path) => readFile(path, keysOf(options)).package));
      if (keysOf(options).length === 0) tell(noKey);
      const bytes = await writeWorkbook(sumSheets(sum));
      const file = { fileName: basename(out), mime: '', base64: Buffer.from(bytes).toString('base64') };
      const { path } = await writeFileTo(out, file);
      answer({ ok: true, sites: sum.sites.length, from: sum.from, to: sum.to, path });
    });
  figures
    .command('write')
    .description('写一个数据包')
    .requiredOption('--data <folder>', '指挥所数据文件夹（里面有 post.db）')
    .requiredOption('--to <folder>', '写到哪个文件夹')
    .option('--from <date>', '开始日期；不写就是最后一天之前六天')
    .option('--until <date>', '最后一天；不写就是今天')
    .action(({ data, to, ...days }: { data: string; to: string; from?: string; until?: string }) =>
      withPost(data, async ({ host, line }) => {
        const { zone } = await line.call('post.get', {});
        answer(await line.call('figures.write', { period: span(days, zone), folder: host.grantFolder(resolve(to)) }));
      }),
    );
};

import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { Argument, type Command, Option } from 'commander';
import { boardSizeNames } from '#core/boards/board-size.ts';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { chooseDocument, chooseFormat, type Printable, type PrintOptions, printable } from './choose-document.ts';
import { runDemo } from './demo.ts';
import { exitCodes } from './exit-codes.ts';
import { type ExportOptions, exportable, exportEverything } from './export-everything.ts';
import { addFiguresCommands } from './figures-commands.ts';
import { addUpdateCommands } from './update-commands.ts';
import { tell, withPost } from './with-host.ts';
import { writeFileTo } from './write-file.ts';

interface DataOption {
  readonly data: string;
}

const DATA: readonly [string, string] = ['--data <folder>', '指挥所数据文件夹（里面有 post.db）'];

/** The last line of stdout is the answer, as JSON. */
const answer = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`);
};

const print = (what: Printable, options: DataOption & PrintOptions & { readonly out: string }): Promise<void> =>
  withPost(options.data, async ({ line }) => {
    const format = chooseFormat(options.out, options);
    const document = await chooseDocument(line, what, options);
    answer(await writeFileTo(options.out, await line.call('paper.file', { document, format })));
  });

const verify = (options: DataOption): Promise<void> =>
  withPost(options.data, async ({ line }) => {
    const report = await line.call('verify.run', {});
    for (const check of report.checks) tell(`${check.ok ? '通过' : '不通过'} ${check.name}:${check.detail}`);
    answer(report);
    if (!report.ok) process.exitCode = exitCodes.failed;
  });

const importRoster = (file: string, options: DataOption & { readonly dryRun?: boolean }): Promise<void> =>
  withPost(options.data, async ({ line }) => {
    const { rows } = await line.call('roster.preview', { fileName: basename(file), base64: readFileSync(file).toString('base64') });
    const ready = rows.flatMap((row) => (row.verdict.kind === 'ready' ? [{ id: randomUUID(), fields: row.verdict.person }] : []));
    for (const row of rows) if (row.verdict.kind === 'bad') tell(row.verdict.reasons.join(';'));
    const duplicates = rows.filter((row) => row.verdict.kind === 'duplicate').length;
    const bad = rows.length - ready.length - duplicates;
    if (!options.dryRun) {
      if (ready.length === 0) throw new ExpectedFailure('refused', `没有导入任何人：${bad} 行有问题，${duplicates} 行已在花名册里。`);
      await line.call('roster.import', { people: ready });
    }
    answer({ ok: true, imported: options.dryRun ? 0 : ready.length, ready: ready.length, duplicates, bad });
  });

const backUp = (options: DataOption & { readonly to?: string }): Promise<void> =>
  withPost(options.data, async ({ host, line }) => {
    answer(await line.call('backup.run', { folder: options.to === undefined ? null : host.grantFolder(resolve(options.to)) }));
  });

const exportTo = ({ data, to, ...options }: DataOption & ExportOptions & { readonly to: string }): Promise<void> =>
  withPost(data, async (commandLine) => answer(await exportEverything(commandLine, to, options)));

/** Every command of the command line, with its help. */
export const addCommands = (program: Command): void => {
  program
    .command('demo')
    .description('用示例数据走完全程：建指挥所、导入花名册、排班、收发物资、开会、打印、导出')
    .requiredOption('--out <folder>', '放结果的文件夹')
    .action(async ({ out }: { out: string }) => answer(await runDemo(out)));
  program
    .command('print')
    .description('把一份文件打印成 PDF、Word 或图片')
    .addArgument(new Argument('<what>', '哪一份').choices(printable))
    .requiredOption(...DATA)
    .requiredOption('--out <file>', '写到哪个文件，以 .pdf、.docx 或 .png 结尾')
    .addOption(new Option('--size <size>', '纸张').choices([...boardSizeNames, 'A5', '90x54', '85x120']))
    .option('--from <date>', '开始日期，例如 2022-01-06')
    .option('--to <date>', '结束日期')
    .addOption(new Option('--tiles <paper>', '拼板：拆成多张').choices(['A3', 'A4']))
    .addOption(new Option('--layout <way>', '值班表的排法：按周、按月、分岗位').choices(['week', 'month', 'post']))
    .action(print);
  program
    .command('export')
    .description('把会议记录、值班表、花名册、台账、公示或整套档案写到一个文件夹并逐一核对')
    .requiredOption(...DATA)
    .requiredOption('--to <folder>', '目标文件夹，例如 U 盘')
    .addOption(new Option('--what <parts...>', '带走什么；不写就是整套档案以外的全部').choices(exportable))
    .option('--from <date>', '会议记录和值班表的开始日期')
    .option('--until <date>', '会议记录和值班表的结束日期')
    .option('--encrypt', '加密成一个压缩包；口令从环境变量 POST_EXPORT_PASSPHRASE 读取，没有就在终端询问')
    .action(exportTo);
  program
    .command('verify')
    .description('核对数据文件、物资流水和操作记录链')
    .requiredOption(...DATA)
    .action(verify);
  program
    .command('import')
    .description('导入表格')
    .command('roster')
    .description('导入花名册(.xlsx 或 .csv)')
    .argument('<file>', '表格文件')
    .requiredOption(...DATA)
    .option('--dry-run', '只检查，不写入')
    .action(importRoster);
  program
    .command('backup')
    .description('备份并检查')
    .requiredOption(...DATA)
    .option('--to <folder>', '备份到哪个文件夹；不写就放在数据旁边')
    .action(backUp);
  addFiguresCommands(program, answer);
  addUpdateCommands(program, answer);
};

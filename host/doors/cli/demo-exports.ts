import { join } from 'node:path';
import type { ExportOutcome } from '#core/export/exported-file.ts';
import { exportEverything } from './export-everything.ts';
import { type CommandLine, tell } from './with-host.ts';
import { type PrintedFile, writeFileTo } from './write-file.ts';

/** Published on purpose, like the sample itself: it shows what a package looks like. */
export const SAMPLE_PACKAGE_PASSPHRASE = 'Public-Sample-2022';

const carried = ({ folder, files }: ExportOutcome): readonly PrintedFile[] =>
  files.map(({ name, bytes, pages }) => ({ path: join(folder, name), bytes, ...(pages === undefined ? {} : { pages }) }));

/** The usual set as open files, the roster and minutes as an encrypted package, and the sheet to sign for each. */
export const exportForDemo = async (commandLine: CommandLine, out: string): Promise<readonly PrintedFile[]> => {
  const open = await exportEverything(commandLine, join(out, 'usb'));
  const passphrase = SAMPLE_PACKAGE_PASSPHRASE;
  const sealed = await exportEverything(commandLine, join(out, 'usb'), { what: ['minutes', 'roster'] }, { kind: 'encrypted', passphrase });
  tell(`加密包已写好，口令：${passphrase}`);
  const papers: PrintedFile[] = [];
  for (const [name, { id }] of [
    ['export-receipt.pdf', open],
    ['export-receipt-encrypted.pdf', sealed],
  ] as const) {
    const document = { kind: 'export-receipt', exportId: id } as const;
    papers.push(await writeFileTo(join(out, 'paper', name), await commandLine.line.call('paper.file', { document, format: 'pdf' })));
    tell(`已打印 ${name}`);
  }
  return [...papers, ...carried(open), ...carried(sealed)];
};

import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ExportHow } from '#core/contract/export-routes.ts';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { InputOf } from '#core/contract/routes.ts';
import type { ExportOutcome } from '#core/export/exported-file.ts';
import { addDays, type LocalDate } from '#core/time/local-date.ts';
import { chooseDocument, type Printable } from './choose-document.ts';
import { readSecret } from './passphrase.ts';
import type { CommandLine } from './with-host.ts';

type Part = InputOf<'export.write'>['parts'][number];

/** 带走什么, by the words of `--what`. */
export const exportable = ['minutes', 'plan', 'roster', 'ledgers', 'boards', 'archive'] as const;
export type Exportable = (typeof exportable)[number];

export interface ExportOptions {
  readonly what?: readonly Exportable[];
  readonly from?: string;
  readonly until?: string;
  readonly encrypt?: boolean;
}

/** The days that plans and meetings are taken from, unless told. */
interface Days {
  readonly today: LocalDate;
  readonly foundedOn: LocalDate;
}

const FOUR_WEEKS = 27;
const boards: readonly Printable[] = ['team-board', 'donations', 'notice'];

/** What the post has of the boards; one without a notice yet exports the rest. */
const boardParts = async ({ line }: CommandLine): Promise<readonly Part[]> => {
  const parts: Part[] = [];
  for (const what of boards) {
    try {
      parts.push({ kind: 'document', document: await chooseDocument(line, what, {}), format: 'pdf' });
    } catch (error) {
      if (!(error instanceof ExpectedFailure && error.failure.code === 'notFound')) throw error;
    }
  }
  return parts;
};

const partsFor = async (commandLine: CommandLine, what: Exportable, options: ExportOptions, days: Days): Promise<readonly Part[]> => {
  const from = options.from as LocalDate | undefined;
  const to = options.until as LocalDate | undefined;
  switch (what) {
    case 'minutes':
      return [{ kind: 'meetings', from: from ?? days.foundedOn, to: to ?? days.today, record: ['pdf', 'docx'], official: ['pdf', 'docx'] }];
    case 'plan': {
      const start = from ?? days.today;
      return [{ kind: 'plan', from: start, to: to ?? addDays(start, FOUR_WEEKS), formats: ['pdf', 'xlsx', 'ics'] }];
    }
    case 'roster':
    case 'ledgers':
    case 'archive':
      return [{ kind: what }];
    case 'boards':
      return boardParts(commandLine);
  }
};

const usual: readonly Exportable[] = ['boards', 'plan', 'minutes', 'roster', 'ledgers'];

/** Writes what was asked for into `to`: a new dated folder, or one encrypted package. */
export const exportEverything = async (
  commandLine: CommandLine,
  to: string,
  options: ExportOptions = {},
  how?: ExportHow,
): Promise<ExportOutcome> => {
  const { host, line } = commandLine;
  const folder = resolve(to);
  mkdirSync(folder, { recursive: true });
  const { now } = await line.call('today.summary', {});
  const { foundedOn } = await line.call('post.get', {});
  const days = { today: now.slice(0, 10) as LocalDate, foundedOn };
  const parts: Part[] = [];
  for (const what of options.what ?? usual) parts.push(...(await partsFor(commandLine, what, options, days)));
  const asked: ExportHow = options.encrypt
    ? { kind: 'encrypted', passphrase: await readSecret('POST_EXPORT_PASSPHRASE', '加密包的口令') }
    : { kind: 'plain' };
  return line.call('export.write', { folder: host.grantFolder(folder), parts, how: how ?? asked });
};

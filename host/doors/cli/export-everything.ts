import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { ExportResult } from '#core/contract/results.ts';
import type { InputOf } from '#core/contract/routes.ts';
import { chooseDocument, type Printable } from './choose-document.ts';
import type { CommandLine } from './with-host.ts';

type Wanted = InputOf<'export.write'>['documents'][number];

const usual: readonly Printable[] = ['team-board', 'duty-table', 'minutes', 'donations', 'notice'];

/** What the post has of the usual documents; a post without a meeting yet exports the rest. */
const gather = async ({ line }: CommandLine): Promise<readonly Wanted[]> => {
  const wanted: Wanted[] = [];
  for (const what of usual) {
    try {
      wanted.push({ document: await chooseDocument(line, what, {}), format: 'pdf' });
    } catch (error) {
      if (!(error instanceof ExpectedFailure && error.failure.code === 'notFound')) throw error;
    }
  }
  const minutes = wanted.find(({ document }) => document.kind === 'minutes');
  return minutes ? [...wanted, { ...minutes, format: 'docx' }] : wanted;
};

/** The whole set for the street office, into a new dated folder inside `to`. */
export const exportEverything = async (commandLine: CommandLine, to: string): Promise<ExportResult> => {
  const folder = resolve(to);
  mkdirSync(folder, { recursive: true });
  const documents = [...(await gather(commandLine))];
  return commandLine.line.call('export.write', { folder: commandLine.host.grantFolder(folder), documents, roster: true, ledger: true });
};

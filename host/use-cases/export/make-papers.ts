import type { DocumentRequest, FileBytes, FileFormat } from '#core/contract/document.ts';
import { ExpectedFailure, type FailureCode } from '#core/contract/failure.ts';
import type { LeftOut } from '#core/export/exported-file.ts';
import type { ExportFile } from '../../export/write-export.ts';
import type { TaskContext } from '../../handlers.ts';
import type { HostSession } from '../../session.ts';
import { makeFile } from '../paper/paper.ts';

/** One thing to make for an export. */
export interface Paper {
  /** in words, for the person */
  readonly what: string;
  readonly group?: string;
  make(): Promise<FileBytes | readonly FileBytes[]>;
}

export interface MadePapers {
  readonly files: readonly ExportFile[];
  readonly leftOut: readonly LeftOut[];
}

/** These say something of one paper; any other trouble ends the export. */
const ofThePaper: ReadonlySet<FailureCode> = new Set(['notFound', 'refused', 'invalid']);

const toExportFile = ({ fileName, base64, pages }: FileBytes, group: string | undefined): ExportFile => ({
  name: fileName,
  bytes: Buffer.from(base64, 'base64'),
  ...(pages === undefined ? {} : { pages }),
  ...(group === undefined ? {} : { group }),
});

const isList = (made: FileBytes | readonly FileBytes[]): made is readonly FileBytes[] => Array.isArray(made);

/** A printed document as a paper of an export. */
export const printedPaper = (
  { host }: TaskContext,
  session: HostSession,
  what: string,
  document: DocumentRequest,
  format: FileFormat,
): Paper => ({ what, make: () => makeFile(host, session, document, format) });

/** Makes papers one after the other. What has no content or is refused is left out with its reason. */
export const makePapers = async ({ signal, progress }: TaskContext, papers: readonly Paper[]): Promise<MadePapers> => {
  const files: ExportFile[] = [];
  const leftOut: LeftOut[] = [];
  for (const [index, { what, group, make }] of papers.entries()) {
    if (signal.aborted) throw new ExpectedFailure('cancelled', '已取消，没有写入任何文件。');
    progress(papers.length === 0 ? null : (index / papers.length) * 0.6, `正在准备 ${what}（${index + 1} / ${papers.length}）`);
    try {
      const made = await make();
      for (const file of isList(made) ? made : [made]) files.push(toExportFile(file, group));
    } catch (error) {
      if (!(error instanceof ExpectedFailure && ofThePaper.has(error.failure.code))) throw error;
      leftOut.push({ what, why: error.failure.sentence });
    }
  }
  return { files, leftOut };
};

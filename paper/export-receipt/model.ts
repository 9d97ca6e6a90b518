import { contentsOf, type ExportedFile, type ExportRecord } from '#core/export/exported-file.ts';
import type { Post } from '#core/post/post.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';

/** 资料交接清单: what lies on the stick, so that giver and receiver sign for the same bytes. */
export interface ExportReceiptModel {
  readonly head: BranchHead;
  readonly at: LocalTime;
  readonly folder: string;
  readonly files: readonly ExportedFile[];
  readonly bytes: number;
  /** the one file whose hash stands for all: the encrypted package, or the list of the open folder */
  readonly seal: ExportedFile | null;
  readonly encrypted: boolean;
  readonly printedAt: LocalTime;
}

export const exportReceiptModel = ({
  post,
  record: { at, folder, files },
  printedAt,
}: {
  readonly post: Post;
  readonly record: ExportRecord;
  readonly printedAt: LocalTime;
}): ExportReceiptModel => {
  const [outer] = files.filter((file) => file.inside !== undefined);
  const contents = contentsOf(files);
  return {
    head: branchHead(post),
    at,
    folder,
    files: contents,
    bytes: contents.reduce((sum, file) => sum + file.bytes, 0),
    seal: outer ?? contents.at(-1) ?? null,
    encrypted: outer !== undefined,
    printedAt,
  };
};

import type { DocumentRequest, PaperPage } from '#core/contract/document.ts';
import type { ExportDocument } from '#core/contract/export-documents.ts';
import { readExportRun } from '#db/stores/exports.ts';
import { readPost } from '#db/stores/post/post.ts';
import { exportReceiptModel } from '#paper/export-receipt/model.ts';
import { exportReceiptPage } from '#paper/export-receipt/page.tsx';
import type { Desk } from '../paper/paper-desk.ts';

export const isExportDocument = (document: DocumentRequest): document is ExportDocument => document.kind === 'export-receipt';

/** 资料交接清单 of an export, from what was read back when it was written. */
export const makeExportPage = ({ db, now }: Desk, { exportId }: ExportDocument): PaperPage =>
  exportReceiptPage(exportReceiptModel({ post: readPost(db), record: readExportRun(db, exportId), printedAt: now }));

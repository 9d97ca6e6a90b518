import { z } from 'zod';

/** Printed papers of exports. */
export const exportDocuments = [
  /** 资料交接清单 of one export: files, sizes, hashes, signatures of giver and receiver */
  z.object({ kind: z.literal('export-receipt'), exportId: z.uuid('请选择一次导出') }),
] as const;
export type ExportDocument = z.output<(typeof exportDocuments)[number]>;

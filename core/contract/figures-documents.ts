import { z } from 'zod';
import { localDate } from '../time/local-date.ts';

/** Printed papers of figures: numbers, never a person. */
export const figuresDocuments = [
  /** 数据一览: all figures of a period */
  z.object({ kind: z.literal('figures-overview'), from: localDate, to: localDate }),
  /** 数据包交接单: which file it is and whose key signed it, to be handed over apart from the file */
  z.object({ kind: z.literal('figures-slip'), exportId: z.uuid('请选择一次导出') }),
] as const;
export type FiguresDocument = z.output<(typeof figuresDocuments)[number]>;

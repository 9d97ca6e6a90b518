import { z } from 'zod';

/** Papers of the log. */
export const auditDocuments = [
  /** 操作记录月报: every step of a month, with the anchor of the log */
  z.object({ kind: z.literal('audit-month'), month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, '月份应写成 2022-01 这样') }),
] as const;
export type AuditDocument = z.output<(typeof auditDocuments)[number]>;

import { z } from 'zod';

/** Papers of the print centre itself. */
export const printDocuments = [
  /** 打印机测试页: rulers, margins, greys, hairlines, every face */
  z.object({ kind: z.literal('test-page'), size: z.enum(['A3', 'A4']) }),
] as const;

import { z } from 'zod';
import { localDate } from '../time/local-date.ts';

const LONGEST_DAYS = 400;
const MS_PER_DAY = 86_400_000;

/** 时段: from one day to another, both included. */
export const period = z
  .object({ from: localDate, to: localDate })
  .refine((range) => range.from <= range.to, { path: ['to'], message: '结束日期不能早于开始日期' })
  .refine((range) => Date.parse(range.to) - Date.parse(range.from) <= LONGEST_DAYS * MS_PER_DAY, {
    path: ['to'],
    message: `一次最多 ${LONGEST_DAYS} 天`,
  });

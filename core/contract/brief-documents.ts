import { z } from 'zod';
import { localDate } from '../time/local-date.ts';

/** 工作日报 of a day, 一周小结 of the week that holds the date: as saved, else as composed. */
export const briefDocuments = [
  z.object({ kind: z.literal('day-brief'), date: localDate }),
  z.object({ kind: z.literal('week-brief'), date: localDate }),
] as const;
export type BriefDocument = z.output<(typeof briefDocuments)[number]>;

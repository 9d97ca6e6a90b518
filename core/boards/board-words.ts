import { z } from 'zod';

/** 小分队名称 over the names of the board, e.g. 市水文勘测中心包保小分队; '' = none. */
export const boardWords = z.object({ teamName: z.string().trim().max(24, '小分队名称最多 24 个字') });
export type BoardWords = z.output<typeof boardWords>;

export const plainBoardWords: BoardWords = { teamName: '' };

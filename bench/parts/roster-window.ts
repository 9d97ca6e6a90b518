import type { Figure } from './measure.ts';
export const rosterWindowFigures = async (_home: string): Promise<readonly Figure[]> => [];

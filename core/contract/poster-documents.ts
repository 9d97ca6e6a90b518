import { z } from 'zod';
import { posterContent } from '../boards/poster-content.ts';
import { id } from './id.ts';

/** 海报、告知书 of the designer. */
export const posterDocuments = [
  /** as it was saved */
  z.object({ kind: z.literal('poster'), posterId: id<'poster'>() }),
  /** as it stands in the designer, saved or not */
  z.object({ kind: z.literal('poster-draft'), content: posterContent }),
] as const;
export type PosterDocument = z.output<(typeof posterDocuments)[number]>;

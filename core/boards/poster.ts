import { z } from 'zod';
import type { Id } from '../contract/id.ts';
import type { LocalTime } from '../time/local-date.ts';
import { posterContent } from './poster-content.ts';

export type PosterId = Id<'poster'>;

export const posterName = z.string().trim().min(1, '请给这张海报起个名称').max(40, '名称最多 40 个字');

/** A poster as the designer saves it; one kept as a template (自存模板) starts others. */
export const posterFields = z.object({ name: posterName, content: posterContent, template: z.boolean() });
export type PosterFields = z.output<typeof posterFields>;
export type Poster = PosterFields & { readonly id: PosterId; readonly changedAt: LocalTime; readonly removed: boolean };

/** What a list of posters needs: no words but the name, and no picture. */
export interface PosterSummary {
  readonly id: PosterId;
  readonly name: string;
  /** key of the template it is laid out by */
  readonly templateKey: string;
  readonly template: boolean;
  readonly changedAt: LocalTime;
  readonly removed: boolean;
}

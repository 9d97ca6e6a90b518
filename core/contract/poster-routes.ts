import { z } from 'zod';
import { type Poster, type PosterSummary, posterFields, posterName } from '../boards/poster.ts';
import { posterContent } from '../boards/poster-content.ts';
import { MOST_POSTERS } from '../boards/poster-file.ts';
import { id } from './id.ts';
import { command, query, type Role } from './route.ts';

const secretary: readonly Role[] = ['secretary'];
const oneId = z.object({ id: id<'poster'>() });

/** 海报设计 */
export const posterRoutes = {
  /** newest first, removed ones included */
  'poster.list': query(z.object({}), ['notices']).returns<readonly PosterSummary[]>(),
  'poster.get': query(oneId, ['notices']).returns<Poster>(),
  /** answers without the words and the picture: the answer is kept with the event */
  'poster.save': command(
    '保存海报',
    z.object({ id: id<'poster'>(), fields: posterFields }),
    ['notices'],
    secretary,
  ).returns<PosterSummary>(),
  'poster.remove': command('删除海报', oneId, ['notices'], secretary).returns<null>(),
  'poster.restore': command('恢复海报', oneId, ['notices'], secretary).returns<null>(),
  /** templates from a file, looked through and chosen in the window before */
  'poster.import': command(
    '导入海报模板',
    z.object({
      posters: z
        .array(z.object({ id: id<'poster'>(), name: posterName, content: posterContent }))
        .min(1, '没有选要导入的模板')
        .max(MOST_POSTERS, `一次最多导入 ${MOST_POSTERS} 张`),
    }),
    ['notices'],
    secretary,
  ).returns<{ imported: number }>(),
} as const;

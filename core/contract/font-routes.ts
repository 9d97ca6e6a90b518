import { z } from 'zod';
import { faceRoles, MOST_FONT_MEGABYTES, type UserFont } from '../boards/user-font.ts';
import { id } from './id.ts';
import { command, query, type Role } from './route.ts';

const secretary: readonly Role[] = ['secretary'];
const tooLarge = `字体文件超过 ${MOST_FONT_MEGABYTES} MB，没有添加。请选单个字体的 TTF 或 OTF 文件。`;

/** 自备字体. The file lies in the encrypted database and goes to the page, the PDF and the printer from there. */
export const fontRoutes = {
  'font.list': query(z.object({}), ['notices']).returns<readonly UserFont[]>(),
  /** read in the host; refused in a sentence when it is no font, a collection, or a variable one. Its role follows from its names. */
  'font.add': command(
    '添加字体',
    z.object({
      id: id<'user-font'>(),
      fileName: z.string().trim().min(1).max(255),
      base64: z.base64('文件内容不完整，没有添加。请重新选择。').max(Math.ceil((MOST_FONT_MEGABYTES * 1_048_576 * 4) / 3) + 4, tooLarge),
    }),
    ['notices'],
    secretary,
  ).returns<UserFont>(),
  /** one font a face: another one that stood for it steps back */
  'font.use': command(
    '指定字体用途',
    z.object({ id: id<'user-font'>(), role: z.enum(faceRoles).nullable() }),
    ['notices'],
    secretary,
  ).returns<null>(),
  'font.remove': command('移除字体', z.object({ id: id<'user-font'>() }), ['notices'], secretary).returns<null>(),
} as const;

import { MOST_FONT_MEGABYTES } from '#core/boards/user-font.ts';
import type { Failure } from '#core/contract/failure.ts';

const refuse = (sentence: string): Failure => ({ code: 'invalid', sentence });

/**
 * What would go wrong with this font in a page, before it is sent anywhere: the engine that lays pages out refuses some old or mended files that
 * other programs take. Null when it takes the file.
 */
export const tryFont = async (file: File): Promise<Failure | null> => {
  if (file.size > MOST_FONT_MEGABYTES * 1_048_576) {
    return refuse(`字体文件超过 ${MOST_FONT_MEGABYTES} MB，没有添加。请选单个字体的 TTF 或 OTF 文件。`);
  }
  try {
    await new FontFace('font on trial', await file.arrayBuffer()).load();
    return null;
  } catch {
    return refuse('这个文件不能当字体用：不是字体，或者里面有错，没有添加。请换一个 TTF 或 OTF 文件，例如从办公室的电脑上复制。');
  }
};

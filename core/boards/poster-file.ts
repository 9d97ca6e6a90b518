import { z } from 'zod';
import { posterName } from './poster.ts';
import { type PosterContent, posterContent } from './poster-content.ts';
import type { PosterTemplate } from './poster-template.ts';

/** Posters that one file or one import may hold. */
export const MOST_POSTERS = 50;
/** bytes of a file that is looked at; a poster with its picture has at most 6 MB of them */
export const MOST_FILE_BYTES = 60_000_000;
const FORMAT = 'branch-command-post/posters';
const VERSION = 1;

/** A poster on its way to another laptop: what was typed and chosen, nothing of the post it was made in. */
export interface ExchangedPoster {
  readonly name: string;
  readonly content: PosterContent;
}

/** One poster of a file as it would be imported, and what had to be left out or changed. */
export interface FoundPoster extends ExchangedPoster {
  readonly remarks: readonly string[];
}

/** What a file holds, or in one sentence why it is refused. */
export type PosterFileReading =
  | { readonly ok: true; readonly posters: readonly FoundPoster[]; readonly refused: readonly string[] }
  | { readonly ok: false; readonly sentence: string };

/** The text of an exchange file; docs/poster-file.md describes it. */
export const writePosterFile = (posters: readonly ExchangedPoster[]): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, posters: posters.map(({ name, content }) => ({ name, content })) }, null, 1)}\n`;

/** Not letters of any language: control characters, and marks that turn the direction of writing and so make a text read otherwise than it is. */
const HIDDEN = /[\p{Cc}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

const cleaned = (text: string): string =>
  text
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((line) => line.replaceAll(HIDDEN, ''))
    .join('\n');

const envelope = z.object({ format: z.literal(FORMAT), version: z.int().min(1), posters: z.array(z.unknown()) });
const onePoster = z.object({ name: posterName, content: posterContent });

const isOurs = (found: unknown): found is { format: string } =>
  typeof found === 'object' && found !== null && 'format' in found && found.format === FORMAT;

const refuse = (sentence: string): PosterFileReading => ({ ok: false, sentence: `${sentence}什么也没有导入。` });

/** Fits what came from elsewhere to a template of ours; what the template has no place for is named and left out. */
const fitTo = (template: PosterTemplate, { name, content }: ExchangedPoster): FoundPoster => {
  const known = new Set(template.places.map(({ key }) => key));
  const words = Object.fromEntries(template.places.map(({ key }) => [key, cleaned(content.words[key] ?? '')]));
  const strange = Object.entries(content.words).filter(([key, text]) => !known.has(key) && text !== '').length;
  const palette = template.palettes.includes(content.palette) ? content.palette : (template.palettes[0] ?? '');
  const size = template.sizes.includes(content.size) ? content.size : (template.sizes[0] ?? 'A4');
  const keepsPicture = content.picture === '' || template.picture;
  return {
    name: cleaned(name),
    content: {
      template: template.key,
      size,
      orientation: template.orientation,
      words,
      palette,
      qr: template.qr ? cleaned(content.qr) : '',
      picture: keepsPicture ? content.picture : '',
    },
    remarks: [
      ...(strange > 0 ? [`有 ${strange} 处文字在这个版式里没有位置，没有带入。`] : []),
      ...(palette === content.palette ? [] : ['配色没有找到，改用版式的第一种。']),
      ...(size === content.size ? [] : ['纸张不适用，改用版式的第一种。']),
      ...(keepsPicture ? [] : ['这个版式不放图片，图片没有带入。']),
    ],
  };
};

const readOne = (found: unknown, place: number, templates: readonly PosterTemplate[]): FoundPoster | string => {
  const parsed = onePoster.safeParse(found);
  if (!parsed.success) return `第 ${place} 张不能用：${parsed.error.issues[0]?.message ?? '内容不完整'}。`;
  const template = templates.find(({ key }) => key === parsed.data.content.template);
  const read = template && fitTo(template, parsed.data);
  if (!read) return `第 ${place} 张“${cleaned(parsed.data.name)}”用的版式这里没有，可能来自更新的版本。`;
  return read.name.trim() === '' ? `第 ${place} 张没有名称。` : read;
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/**
 * Looks through a file from elsewhere and changes nothing. Every word stays text, every picture is JPEG or PNG bytes, every layout is one of
 * ours; a file of another kind, of a newer version or with too much in it is refused whole.
 */
export const readPosterFile = (text: string, templates: readonly PosterTemplate[]): PosterFileReading => {
  if (text.length > MOST_FILE_BYTES) return refuse('文件太大，不像是海报模板文件。');
  const found = parse(text);
  if (!isOurs(found)) return refuse('这不是海报模板文件。请选从“存成文件”得到的 .json 文件。');
  const opened = envelope.safeParse(found);
  if (!opened.success) return refuse('文件不完整，可能没有复制完。请重新拷一份。');
  const { version, posters } = opened.data;
  if (version > VERSION) return refuse('文件来自更新版本的程序，这里还看不懂。请先升级程序。');
  if (posters.length > MOST_POSTERS) return refuse(`文件里有 ${posters.length} 张，一次最多 ${MOST_POSTERS} 张。`);
  const read = posters.map((one, index) => readOne(one, index + 1, templates));
  const refused = read.filter((one) => typeof one === 'string');
  const good = read.filter((one) => typeof one !== 'string');
  if (good.length === 0) return refuse(refused.join('') || '文件里没有海报。');
  return { ok: true, posters: good, refused };
};

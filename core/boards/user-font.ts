import type { UserFontId } from '../contract/font-address.ts';
import type { LocalTime } from '../time/local-date.ts';

/**
 * The faces that the office standards name (GB/T 9704-2012) and that are not free to ship, with what stands in for each here.
 * `family` is the name the pages ask for first; `known` are the names of the same face in common systems.
 */
export const standardFaces = {
  fangsong: {
    name: '仿宋',
    family: '仿宋_GB2312',
    known: ['仿宋_GB2312', 'FangSong_GB2312', '仿宋', 'FangSong', 'STFangsong', '华文仿宋', '方正仿宋', '方正仿宋_GBK', 'Zhuque Fangsong'],
    substitute: '思源宋体',
  },
  kai: {
    name: '楷体',
    family: '楷体_GB2312',
    known: ['楷体_GB2312', 'KaiTi_GB2312', '楷体', 'KaiTi', 'STKaiti', '华文楷体', '方正楷体', '方正楷体_GBK'],
    substitute: '霞鹜文楷',
  },
  title: {
    name: '小标宋',
    family: '方正小标宋简体',
    known: ['方正小标宋简体', 'FZXiaoBiaoSong-B05S', 'FZXiaoBiaoSong-B05', '方正小标宋_GBK', '小标宋'],
    substitute: '思源宋体特粗',
  },
} as const satisfies Record<string, StandardFace>;

interface StandardFace {
  readonly name: string;
  readonly family: string;
  readonly known: readonly string[];
  readonly substitute: string;
}
export type FaceRole = keyof typeof standardFaces;
export const faceRoles = ['fangsong', 'kai', 'title'] as const satisfies readonly FaceRole[];

/** 自备字体 as the window sees it; the bytes stay in the host. */
export interface UserFont {
  readonly id: UserFontId;
  /** as the file names itself */
  readonly family: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly addedAt: LocalTime;
  /** the face it is used for; null: only for characters that the bundled faces lack */
  readonly role: FaceRole | null;
}

/** Larger files would make every preview wait; the fonts of whole 汉字 sets have 3 to 20 MB. */
export const MOST_FONT_MEGABYTES = 30;
export const MOST_FONTS = 8;

const folded = (name: string): string =>
  name
    .normalize('NFKC')
    .replaceAll(/[\s_\-.]/g, '')
    .toLowerCase();

/** The standard face that a font is, by any of its own names; null for every other font. */
export const roleOfNames = (names: readonly string[]): FaceRole | null => {
  const own = new Set(names.map(folded));
  return faceRoles.find((role) => standardFaces[role].known.some((known) => own.has(folded(known)))) ?? null;
};

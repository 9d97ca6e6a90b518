/** A family that exists only on pages where a font of the user's has a character that ours lack, see `user-faces.ts`. */
export const ownFamily = 'Own Face';

/** 生僻字: our 楷体 has twenty thousand 汉字 more than our 宋体 and 黑体, and what it lacks a font of the user's may have. */
const rare = `'LXGW WenKai','${ownFamily}'`;

/**
 * 字体. The faces the standard names come first, by name only (they are not free to ship); then what the laptop may have; then ours.
 * 仿宋 has no free face with all name characters, so its substitute is 宋体 (Noto Serif SC). Ours are static files: a variable face
 * would become a Type 3 font in the PDF.
 */
export const faces = {
  /** 仿宋: running text */
  fangsong: `'仿宋_GB2312','FangSong_GB2312','仿宋','FangSong','STFangsong','Zhuque Fangsong','Noto Serif SC',${rare}`,
  /** 楷体: second-level headings */
  kai: `'楷体_GB2312','KaiTi_GB2312','楷体','KaiTi','STKaiti','LXGW WenKai','Noto Serif SC','${ownFamily}'`,
  /** 小标宋: titles; needs weight 900 for the substitute */
  title: `'方正小标宋简体','FZXiaoBiaoSong-B05S','FZXiaoBiaoSong-B05','Noto Serif SC',${rare}`,
  /** 宋体: tables, names */
  song: `'Noto Serif SC',${rare}`,
  /** 黑体: table heads, labels and figures that are read from afar */
  hei: `'Noto Sans SC',${rare}`,
} as const;

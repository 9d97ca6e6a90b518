import type { FileFormat } from '#core/contract/document.ts';

/** On the buttons of every page. */
export const fileWords: Readonly<Record<FileFormat, string>> = {
  pdf: '存成 PDF',
  'tiles-A3': '拼板 PDF（A3 纸）',
  'tiles-A4': '拼板 PDF（A4 纸）',
  docx: '存成 Word',
  png: '存成图片',
};

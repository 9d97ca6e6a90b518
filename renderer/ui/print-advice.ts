import type { PaperPage } from '#core/contract/document.ts';

const papers = [
  ['A5', 148, 210],
  ['A4', 210, 297],
  ['A3', 297, 420],
] as const;

const paperOf = ({ widthMm, heightMm }: PaperPage): string | null => {
  const [short, long] = [Math.min(widthMm, heightMm), Math.max(widthMm, heightMm)];
  const found = papers.find(([, width, height]) => width === Math.round(short) && height === Math.round(long));
  return found ? `${found[0]}${widthMm > heightMm ? '，横放' : ''}` : null;
};

/** What to choose in the printer's own dialog, so that a centimetre stays a centimetre. */
export const printAdvice = (page: PaperPage): string => {
  const paper = paperOf(page);
  if (paper) return `打印窗口里纸张选 ${paper}；按 100% 打印，不要缩放（选“实际大小”，不选“适合纸张”）。`;
  if (page.formats.includes('tiles-A4')) return '这一页比打印机的纸大：请存成拼板 PDF，或把 PDF 交给打印店按原大打印，不要缩放。';
  return '按 100% 打印，不要缩放。';
};

import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { FileFormat, PaperPage } from '#core/contract/document.ts';
import { legalFileName } from './file-name.ts';
import { sheetCss } from './sheet-css.ts';
import type { SheetSize } from './sheet-size.ts';

interface Parts {
  readonly title: string;
  /** as people would call the file; made legal here */
  readonly fileName: string;
  readonly size: SheetSize;
  /** the document's own rules, after the shared ones; never holds anything a person typed */
  readonly css: string;
  readonly sheets: ReactNode;
  readonly formats: readonly FileFormat[];
  readonly remarks: readonly string[];
}

/**
 * Finished markup. No `style` attribute and no script anywhere: the window's policy allows one nonced `<style>` and nothing inline.
 * The face files are named root-absolute, because every door serves them under /fonts/.
 */
export const toPage = ({ title, fileName, size, css, sheets, formats, remarks }: Parts): PaperPage => {
  const html = renderToStaticMarkup(
    <html lang="zh-CN">
      <head>
        <meta charSet="utf-8" />
        <title>{title}</title>
      </head>
      <body>{sheets}</body>
    </html>,
  );
  const style = `<link rel="stylesheet" href="/fonts/fonts.css"/><style>${sheetCss(size)}${css}</style>`;
  return {
    title,
    fileName: legalFileName(fileName),
    html: `<!doctype html>${html.replace('</head>', () => `${style}</head>`)}`,
    widthMm: size.widthMm,
    heightMm: size.heightMm,
    formats,
    remarks,
  };
};

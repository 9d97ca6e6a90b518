import { ExpectedFailure } from '#core/contract/failure.ts';
import type { Printer } from '#host/door.ts';
import { createChromiumPrinter } from '#host/print/chromium-printer.ts';
import { findChromium } from '#host/print/find-chromium.ts';

const missing = '没有找到 Edge、Chrome 或 Chromium 浏览器，文件没有生成，已保存的内容不受影响。装好浏览器后再点一次。';

/** Gets a browser when there is none; answers its path, or null when it may not. */
export type GetBrowser = () => Promise<string | null>;

const getNone: GetBrowser = async () => null;

/** The system's Chromium, looked for when the first page is printed: a laptop without one still does everything else. */
export const createSystemPrinter = (fontFolder: string, getBrowser: GetBrowser = getNone): Printer => {
  let printer: Printer | null = null;
  const find = async (): Promise<Printer> => {
    if (printer) return printer;
    const executablePath = (await findChromium()) ?? (await getBrowser());
    if (executablePath === null) throw new ExpectedFailure('unavailable', missing);
    printer ??= createChromiumPrinter({ executablePath, fontFolder });
    return printer;
  };
  return {
    pdf: async (page, fonts) => (await find()).pdf(page, fonts),
    png: async (page, pixelsPerMm, fonts) => (await find()).png(page, pixelsPerMm, fonts),
    close: async () => printer?.close(),
  };
};

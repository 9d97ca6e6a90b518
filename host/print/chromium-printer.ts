import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { PaperPage } from '#core/contract/document.ts';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { missingFacesSource } from '#paper/missing-faces.ts';
import { paginateSource } from '#paper/paginate-source.ts';
import type { PaperFont, Printer } from '../door.ts';
import { openFontShelf, PAPER_ADDRESS, type PaperToServe, servePaper } from './paper-server.ts';

interface Options {
  /** Chromium, Chrome or Edge, see `findChromium` */
  readonly executablePath: string;
  /** filled by scripts/copy-fonts.mjs */
  readonly fontFolder: string;
}

const PIXELS_PER_MM = 96 / 25.4;
/** A register of hundreds of sheets takes a slow laptop minutes to lay out; more is a browser that hangs. */
const LOAD_MS = 600_000;
const UNAVAILABLE = '打印用的浏览器没有启动，文件没有生成，已保存的内容不受影响。请重试；仍不行请换一台装有 Edge 或 Chromium 的电脑。';

const NO_FACES = '程序自带的字体没有找全，文件没有生成，已保存的内容不受影响。请重新安装或重新复制程序文件夹。';
const NO_OWN_FACE = '添加的字体没有装上，文件没有生成，已保存的内容不受影响。请在“公示 → 打印与字体”里移除它，再印一次。';

const launch = (executablePath: string): Promise<Browser> =>
  chromium
    .launch({
      executablePath,
      chromiumSandbox: process.getuid?.() !== 0,
      args: ['--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'],
    })
    .catch(() => {
      throw new ExpectedFailure('unavailable', UNAVAILABLE);
    });

/** The page laid out and paginated, in a context of its own that leaves nothing behind. */
const layOut = async (context: BrowserContext, paper: PaperToServe): Promise<Page> => {
  const page = await context.newPage();
  await servePaper(page, paper);
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.goto(PAPER_ADDRESS, { timeout: LOAD_MS });
  // Laying out asks for the faces; only then is there something to wait for.
  await page.evaluate(() => document.body.getBoundingClientRect());
  if ((await page.evaluate(missingFacesSource)) !== 0) {
    throw new ExpectedFailure('unavailable', paper.own.length > 0 ? NO_OWN_FACE : NO_FACES);
  }
  await page.evaluate(paginateSource());
  return page;
};

/** Bytes straight over the line: Playwright's own `page.pdf` lets Chromium stream through a temporary file, which would hold names. */
const printToPdf = async (context: BrowserContext, page: Page): Promise<Uint8Array> => {
  const line = await context.newCDPSession(page);
  const { data } = await line.send('Page.printToPDF', { preferCSSPageSize: true, printBackground: true, transferMode: 'ReturnAsBase64' });
  return Buffer.from(data, 'base64');
};

/** Prints in headless Chromium for the browser door and the command line. The browser starts at the first page and is reused. */
export const createChromiumPrinter = ({ executablePath, fontFolder }: Options): Printer => {
  const shelf = openFontShelf(fontFolder);
  let running: Promise<Browser> | null = null;

  const browser = async (): Promise<Browser> => {
    const current = await running?.catch(() => null);
    if (current?.isConnected()) return current;
    running = launch(executablePath);
    return running;
  };

  const withPage = async <T>(
    paper: PaperPage,
    own: readonly PaperFont[],
    scale: number,
    use: (context: BrowserContext, page: Page) => Promise<T>,
  ): Promise<T> => {
    const context = await (await browser()).newContext({
      offline: true,
      acceptDownloads: false,
      deviceScaleFactor: scale,
      viewport: { width: Math.ceil(paper.widthMm * PIXELS_PER_MM) + 40, height: Math.ceil(paper.heightMm * PIXELS_PER_MM) + 40 },
    });
    try {
      return await use(context, await layOut(context, { html: paper.html, shelf, own }));
    } finally {
      await context.close();
    }
  };

  return {
    pdf: (paper, fonts = []) => withPage(paper, fonts, 1, printToPdf),
    png: (paper, pixelsPerMm, fonts = []) =>
      withPage(paper, fonts, pixelsPerMm / PIXELS_PER_MM, (_, page) =>
        page.locator('.sheet').first().screenshot({ type: 'png', animations: 'disabled' }),
      ),
    close: async () => {
      const current = await running?.catch(() => null);
      running = null;
      await current?.close();
    },
  };
};

import { randomUUID } from 'node:crypto';
import { BrowserWindow, type Session } from 'electron';
import type { Printed, PrintOrder } from '#core/contract/host-wire.ts';
import { paperPolicy } from '#core/contract/page-policy.ts';
import { appOrigin } from './app-origin.ts';
import { missing, readBuiltFile, reply, replyFont } from './app-protocol.ts';
import { lockedPage } from './window-options.ts';

const pixelsPerCssMm = 96 / 25.4;

/** 打印: lays a finished page out in a hidden window and answers its PDF or picture. One at a time; pages stay in memory. */
export class PaperPrinter {
  readonly #session: Session;
  readonly #pages = new Map<string, string>();
  #fonts: PrintOrder['fonts'] = [];
  #last: Promise<unknown> = Promise.resolve();

  constructor(session: Session, rendererFolder: string) {
    this.#session = session;
    session.protocol.handle('app', async (request) => {
      const { pathname } = new URL(request.url);
      const html = this.#pages.get(pathname);
      if (html !== undefined) return reply(html, 'text/html; charset=utf-8', paperPolicy);
      const font = this.#fonts.find((one) => one.path === pathname);
      if (font) return replyFont(font.bytes);
      return (pathname.startsWith('/fonts/') ? await readBuiltFile(rendererFolder, pathname) : null) ?? missing();
    });
  }

  print(order: PrintOrder): Promise<Printed> {
    const job = this.#last.then(() => this.#printNow(order));
    this.#last = job;
    return job;
  }

  async #printNow(order: PrintOrder): Promise<Printed> {
    const path = `/paper/${randomUUID()}`;
    this.#pages.set(path, order.page.html);
    this.#fonts = order.fonts;
    const window = hiddenWindow(this.#session, order);
    try {
      await layOut(window, `${appOrigin}${path}`, order);
      return { ok: true, bytes: order.pixelsPerMm === undefined ? await toPdf(window) : await toPicture(window, order.pixelsPerMm) };
    } catch (error) {
      return { ok: false, reason: error instanceof Error ? error.message : 'unknown' };
    } finally {
      this.#pages.delete(path);
      this.#fonts = [];
      window.destroy();
    }
  }
}

/** A hidden window draws nothing, so a picture is taken of an off-screen one. */
const hiddenWindow = (session: Session, { page, pixelsPerMm }: PrintOrder): BrowserWindow =>
  new BrowserWindow({
    show: false,
    width: Math.ceil(page.widthMm * pixelsPerCssMm) + 40,
    height: Math.ceil(page.heightMm * pixelsPerCssMm) + 40,
    enableLargerThanScreen: true,
    webPreferences: { ...lockedPage(session), backgroundThrottling: false, offscreen: pixelsPerMm !== undefined },
  });

/** Print media first, then the faces, then the measuring pass that all doors share. */
const layOut = async (window: BrowserWindow, address: string, order: PrintOrder): Promise<void> => {
  await window.loadURL(address);
  const { debugger: line } = window.webContents;
  line.attach('1.3');
  await line.sendCommand('Emulation.setEmulatedMedia', { media: 'print', features: [{ name: 'prefers-color-scheme', value: 'light' }] });
  await window.webContents.executeJavaScript('document.body.getBoundingClientRect(); document.fonts.ready.then(() => true)');
  await window.webContents.executeJavaScript(`Promise.resolve(${order.paginate}).then(() => true)`);
};

const toPdf = (window: BrowserWindow): Promise<Uint8Array> =>
  window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true });

/** The first sheet, at the asked sharpness whatever the screen's. */
const toPicture = async (window: BrowserWindow, pixelsPerMm: number): Promise<Uint8Array> => {
  const clip = await window.webContents.executeJavaScript(
    "(({ x, y, width, height }) => ({ x: x + scrollX, y: y + scrollY, width, height }))((document.querySelector('.sheet') ?? document.body).getBoundingClientRect())",
  );
  const scale = pixelsPerMm / pixelsPerCssMm;
  const { data } = await window.webContents.debugger.sendCommand('Page.captureScreenshot', {
    format: 'png',
    captureBeyondViewport: true,
    clip: { ...clip, scale },
  });
  return Buffer.from(data, 'base64');
};

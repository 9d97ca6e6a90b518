import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { App } from '../fixtures/app.ts';

/** Presses what saves a file and answers its bytes: a download of the browser, or Electron's save dialog answered with a path. */
export const saveFile = async (app: App, press: () => Promise<void>): Promise<Buffer> => {
  if (app.electron) {
    // a name of its own, so that the notice of an earlier file is not taken for this one's
    const path = join(app.home, `saved-${randomUUID().slice(0, 8)}`);
    await app.electron.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = (async () => ({ canceled: false, filePath })) as typeof dialog.showSaveDialog;
    }, path);
    await press();
    await app.page.getByText(`已保存到 ${path}`).first().waitFor({ timeout: 60_000 });
    return readFile(path);
  }
  const [download] = await Promise.all([app.page.waitForEvent('download', { timeout: 60_000 }), press()]);
  return readFile(await download.path());
};

/** Names a folder in the form: typed in the browser, chosen in the native dialog in Electron. */
export const nameFolder = async (app: App, path: string): Promise<void> => {
  if (app.electron) {
    await app.electron.evaluate(({ dialog }, folder) => {
      dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [folder] })) as typeof dialog.showOpenDialog;
    }, path);
    await app.page.getByRole('button', { name: '选别的文件夹…' }).click();
  } else {
    await app.page.getByLabel('别的文件夹').fill(path);
    await app.page.getByRole('button', { name: '用这个文件夹' }).click();
  }
  await app.page.getByRole('radio', { name: path, checked: true }).waitFor();
};

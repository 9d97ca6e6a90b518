import { basename, join } from 'node:path';
import { app, BrowserWindow, dialog, ipcMain } from 'electron';
import { z } from 'zod';
import { channels } from '../channels.ts';
import type { FolderGrants } from './folder-grants.ts';
import { safeWrite } from './safe-write.ts';
import { isTrusted } from './trusted-sender.ts';

const fileToSave = z.tuple([z.string().min(1).max(255), z.base64().max(400_000_000)]);

/** Native dialogs the window may ask for. A path reaches the disk only when a person chose it here. */
export const answerDialogs = (grants: FolderGrants): void => {
  ipcMain.handle(channels.chooseFolder, async (event) => {
    const window = BrowserWindow.fromWebContents(event.sender);
    if (!isTrusted(event) || !window) return null;
    const chosen = await dialog.showOpenDialog(window, {
      title: '选择文件夹',
      buttonLabel: '选择',
      properties: ['openDirectory', 'createDirectory'],
    });
    const path = chosen.filePaths[0];
    return chosen.canceled || path === undefined ? null : { token: await grants.grant(path), path };
  });
  ipcMain.handle(channels.saveFile, async (event, ...given: unknown[]) => {
    const window = BrowserWindow.fromWebContents(event.sender);
    const file = fileToSave.safeParse(given);
    if (!isTrusted(event) || !window || !file.success) return null;
    const [fileName, base64] = file.data;
    const defaultPath = join(app.getPath('documents'), basename(fileName));
    const chosen = await dialog.showSaveDialog(window, { title: '保存文件', buttonLabel: '保存', defaultPath });
    if (chosen.canceled || !chosen.filePath) return null;
    await safeWrite(chosen.filePath, Buffer.from(base64, 'base64'));
    return { path: chosen.filePath };
  });
};

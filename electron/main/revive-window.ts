import { type BrowserWindow, dialog } from 'electron';
import { productName } from './product-name.ts';

/** More crashes than this within one minute are no accident: the page would crash again at once. */
const crashesPerMinute = 3;

const kept = '已确认的记录都在，会议记录打到一半的也在草稿里。';

/**
 * 窗口崩溃或没有反应: the data live in another process, so a page that crashed is simply loaded again; one that hangs is loaded again when
 * the person says so. What was typed into a meeting lies in its draft.
 */
export const reviveWindow = (window: BrowserWindow): void => {
  let crashes: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    crashes = [...crashes.filter((time) => time > Date.now() - 60_000), Date.now()];
    if (crashes.length <= crashesPerMinute) window.webContents.reload();
    else dialog.showErrorBox(productName, `窗口反复出错，没有再打开。${kept}请关闭程序，重新启动。`);
  });
  let asking = false;
  window.on('unresponsive', () => {
    if (asking) return;
    asking = true;
    void askWhetherToReload(window).then((reload) => {
      asking = false;
      if (reload && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer();
    });
  });
};

/** Forcing the page to end is what reloads it: a page that hangs does not answer a request to reload. */
const askWhetherToReload = async (window: BrowserWindow): Promise<boolean> => {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    title: productName,
    message: '窗口没有反应',
    detail: `可以再等一会儿，也可以重新载入窗口。${kept}`,
    buttons: ['再等一会儿', '重新载入'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
};

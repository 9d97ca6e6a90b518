import { app, dialog, session } from 'electron';
import type { HostToMain } from '#core/contract/host-wire.ts';
import { registerAppScheme, serveWindow } from './app-protocol.ts';
import { answerDialogs } from './dialogs.ts';
import { FolderGrants } from './folder-grants.ts';
import { folders } from './folders.ts';
import { FontRequests } from './font-requests.ts';
import { guardContents } from './guard-contents.ts';
import { guardSession } from './guard-session.ts';
import { HostLink } from './host-link.ts';
import { leaveCleanly } from './leave.ts';
import { lockWithSystem } from './lock-with-system.ts';
import { setMenu } from './menu.ts';
import { openWindow } from './open-window.ts';
import { PaperPrinter } from './paper-printer.ts';
import { productName } from './product-name.ts';
import { quietChromium } from './quiet-chromium.ts';
import { Relay } from './relay.ts';
import { isFirstInstance } from './single-instance.ts';

/** Start-up, step by step. Partitions without `persist:` live in memory only. */
const start = async (): Promise<void> => {
  await app.whenReady();
  const [windowSession, paperSession] = [session.fromPartition('window'), session.fromPartition('paper')];
  guardSession(windowSession);
  guardSession(paperSession);
  guardSession(session.defaultSession);
  const printer = new PaperPrinter(paperSession, folders.renderer);
  const relay = new Relay();
  const link = new HostLink(folders.hostFile, {
    state: (state) => {
      if (state === 'lost') fonts.giveUp();
      relay.tellState(state);
    },
    message: (message) => void answer(message),
    failing: giveUp,
  });
  const grants = new FolderGrants((message) => link.send(message));
  const fonts = new FontRequests((message) => link.send(message));
  serveWindow(windowSession, folders.renderer, fonts.ask);
  const answer = async (message: HostToMain): Promise<void> => {
    if (message.type === 'to-window') relay.deliver(message);
    if (message.type === 'font') fonts.settle(message.id, message.bytes);
    if (message.type === 'granted') grants.settle(message.id, message.token);
    if (message.type === 'print') link.send({ type: 'printed', id: message.id, result: await printer.print(message.order) });
  };
  relay.start(link);
  answerDialogs(grants);
  leaveCleanly(link);
  lockWithSystem(link);
  setMenu();
  relay.add(openWindow(windowSession), link);
};

const giveUp = (): void => {
  dialog.showErrorBox(productName, '数据服务反复中断，无法继续。已确认的记录都在。请重新启动；仍不行时，请联系维护人员并保留数据文件夹。');
  app.exit(1);
};

app.setName(productName);
quietChromium();
registerAppScheme();
guardContents();
if (isFirstInstance()) void start();
else app.quit();

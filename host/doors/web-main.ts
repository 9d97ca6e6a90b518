import { join } from 'node:path';
import { dataFolder } from '#host/doors/data-folder.ts';
import { productVersion } from '#host/doors/version.ts';
import { createPostHost } from '#host/post-host.ts';
import { closeOnSignal } from './close-on-signal.ts';
import { createSystemPrinter } from './system-printer.ts';
import { openWebDoor } from './web/web.ts';
import { newWebSecrets } from './web/web-access.ts';
import { readWebStart, type WebNews } from './web/web-start.ts';

/** The browser door's process: started by the launcher, which restarts it; alone it prints its address and stays. */
const start = readWebStart(process.env);
const built = join(import.meta.dirname, '..');
const printer = createSystemPrinter(join(built, 'renderer', 'fonts'));
const host = createPostHost({
  door: 'browser',
  version: productVersion,
  dataFolder: dataFolder(),
  clock: { now: () => Date.now() },
  printer,
  workerFolder: import.meta.dirname,
});

const tell = (news: WebNews): void => {
  if (process.send) process.send(news);
  else if (news.type === 'listening') process.stdout.write(`${news.address}\n`);
};

const door = await openWebDoor({
  host,
  rendererFolder: join(built, 'renderer'),
  port: start?.port ?? 0,
  secrets: start?.secrets ?? newWebSecrets(),
  spent: start?.spent ?? false,
  onSpent: () => tell({ type: 'spent' }),
});

closeOnSignal(async () => {
  await door.close();
  await host.close();
  await printer.close();
});
tell({ type: 'listening', address: door.address, port: door.port });

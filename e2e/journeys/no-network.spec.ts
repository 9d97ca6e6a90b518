import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/app.ts';
import { shareApp } from '../fixtures/shared-app.ts';
import { addPerson } from '../pages/roster.ts';
import { saveFile } from '../pages/save-file.ts';
import { addItem } from '../pages/supplies.ts';
import { createPost } from '../pages/welcome.ts';
import { goTo, places } from '../pages/window.ts';

// the recorder of traces puts scripts into every frame, which the sandbox of the preview refuses aloud
test.use({ trace: 'off' });
const shared = shareApp();
/** Written by somebody who means harm, into a table that the secretary imports or a name they type. */
const hostileName = '<img src=x onerror=top.hit=1>';
const hostileUnit = '<script>top.hit=2</script>&amp;';

const watched: { readonly away: string[]; readonly complaints: string[] } = { away: [], complaints: [] };

/** Own origin or made inside the page; `x` is what a hostile picture would ask for. */
const isOwn = (url: string, origin: string): boolean =>
  /^(data|blob|about):/.test(url) || (new URL(url).host === new URL(origin).host && !new URL(url).pathname.endsWith('/x'));

const watch = (page: Page): void => {
  const origin = page.url();
  page.context().on('request', (request) => {
    if (!isOwn(request.url(), origin)) watched.away.push(request.url());
  });
  page.on('websocket', (socket) => {
    if (!isOwn(socket.url(), origin)) watched.away.push(socket.url());
  });
  page.on('pageerror', (error) => watched.complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || /Content.Security.Policy/i.test(message.text())) watched.complaints.push(message.text());
  });
};

test('hostile names are shown as they were typed: in the list, on the board, in the PDF', async ({ door: _door }, info) => {
  const { app } = shared;
  const { page } = app;
  watch(page);
  await createPost(page);
  await goTo(page, '花名册');
  await addPerson(page, { name: hostileName, unit: hostileUnit, phone: '19900008011', consent: true });
  await expect(page.getByRole('button', { name: hostileName, exact: true })).toBeVisible();
  await expect(page.getByRole('cell', { name: hostileUnit })).toBeVisible();
  await goTo(page, '物资');
  await addItem(page, { name: hostileName, unit: '<b>', lowLevel: '1' });
  await expect(page.getByRole('row').filter({ hasText: hostileName })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /^查找/ }).fill('onerror');
  await expect(page.getByRole('option', { name: hostileName }).first()).toBeVisible();
  await page.keyboard.press('Escape');

  await goTo(page, '公示');
  await expect(page.frameLocator('iframe[title*="公示板"]').getByText(hostileName).first()).toBeVisible();
  const file = info.outputPath('board.pdf');
  await writeFile(file, await saveFile(app, () => page.getByRole('button', { name: '存成 PDF' }).click()));
  const words = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }).replaceAll(/\s/g, '');
  expect(words).toContain(hostileName.replaceAll(/\s/g, ''));
});

test('no place asks anything of the network, and the console stays clean', async () => {
  const { page } = shared.app;
  for (const place of places) await goTo(page, place);
  await goTo(page, '公示');
  for (const kind of [/^值班表/, /^捐赠公示/, /^停电包/]) {
    await page.getByRole('navigation', { name: '可打印的材料' }).getByRole('button', { name: kind }).click();
    await expect(page.locator('iframe').first()).toBeVisible();
  }
  await page.reload();
  await goTo(page, '今日');
  expect(await page.evaluate(() => (window as { hit?: number }).hit)).toBeUndefined();
  expect(watched.away).toEqual([]);
  expect(watched.complaints).toEqual([]);
});

import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/app.ts';
import { shareApp } from '../fixtures/shared-app.ts';
import { markUpRecords, markups } from '../pages/mark-up.ts';
import { addPerson } from '../pages/roster.ts';
import { openSample } from '../pages/welcome.ts';
import { goTo, places } from '../pages/window.ts';

// the recorder of traces puts scripts into every frame, which the sandbox of the preview refuses aloud
test.use({ trace: 'off' });
const shared = shareApp();
const complaints: string[] = [];

const watch = (page: Page): void => {
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || /Content.Security.Policy/i.test(message.text())) complaints.push(message.text());
  });
};

const hitsOf = (page: Page): Promise<readonly (readonly boolean[])[]> =>
  Promise.all(
    page
      .frames()
      .map((frame) => frame.evaluate(() => [(window as { hit?: unknown }).hit === 1, document.querySelector('#hit,[onerror]') !== null])),
  );

const expectNothingRan = async (page: Page): Promise<void> => {
  let hits: Awaited<ReturnType<typeof hitsOf>> = [];
  // a preview that is being replaced that moment cannot be asked: all are asked again
  await expect(async () => {
    hits = await hitsOf(page);
  }).toPass();
  for (const hit of hits) expect(hit).toEqual([false, false]);
  expect(complaints).toEqual([]);
};

test('markup in the records of every kind stands as text on every page, in the toast and in the title (a text put in as HTML)', async () => {
  const { page } = shared.app;
  await openSample(page);
  watch(page);
  const counts = await markUpRecords(page);
  expect(Object.values(counts).filter((count) => count > 0).length, JSON.stringify(counts)).toBeGreaterThan(8);
  for (const place of places) {
    await goTo(page, place);
    await expectNothingRan(page);
  }
  await goTo(page, '花名册');
  await expect(page.getByText(markups[1]).first()).toBeVisible();
  await addPerson(page, { name: markups[0].slice(0, 29), unit: markups[1] });
  await goTo(page, '公示');
  await expect(page.frameLocator('iframe').first().locator('body')).toContainText(markups[1]);
  await expectNothingRan(page);
});

/** The meeting that was being written, from its draft, in a window of its own. */
const writeOn = async (from: Page): Promise<Page> => {
  const { origin } = new URL(from.url());
  const next = await from.context().newPage();
  await next.goto(origin);
  await goTo(next, '会议');
  await next.getByRole('button', { name: /^接着写/ }).click();
  await next.getByRole('button', { name: '用草稿接着写' }).click();
  return next;
};

let writing: Page;

test('a page that crashes in the middle of a sentence is opened again with the sentence (words that lay in the page alone)', async () => {
  const { page } = shared.app;
  await goTo(page, '会议');
  await page.getByRole('main').getByRole('button', { name: '工作会' }).click();
  await page.getByLabel('议题 1（必填）').fill('夜班取暖');
  await expect(page.getByText(/^草稿已存/)).toBeVisible();
  const crashed = page.waitForEvent('crash');
  // the answer of a page that crashes never comes
  void page.goto('chrome://crash').catch(() => undefined);
  await crashed;
  writing = await writeOn(page);
  await expect(writing.getByLabel('议题 1（必填）')).toHaveValue('夜班取暖');
});

test('a page that hangs for ever keeps nobody waiting: its words are in the next one (a host that waits for a window)', async () => {
  await writing.getByLabel('议题 1（必填）').fill('夜班取暖，加一班');
  await writing.getByLabel('地点').fill('东门岗亭');
  await expect(writing.getByText(/^草稿已存/)).toBeVisible();
  void writing
    .evaluate(() => {
      for (;;) Math.random();
    })
    .catch(() => undefined);
  const next = await writeOn(writing);
  await expect(next.getByLabel('议题 1（必填）')).toHaveValue('夜班取暖，加一班');
});

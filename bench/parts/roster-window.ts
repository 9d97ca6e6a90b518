import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { largeName, largePassphrase } from '../large-post.ts';
import { builtLauncher, toToday, withBrowserDoor } from './doors.ts';
import { type Figure, median } from './measure.ts';

const TYPED = ['w', 'wa', 'wan', 'wang', 'wangj', 'wangjg', 'wangj', 'wang', 'zh', 'zhang', 'lv', 'lvm', 's', '李', '李秀', '139'];
const SCROLLED_FRAMES = 180;

/** Puts a word into the search as typing does; the milliseconds until the page has drawn what it found, taken inside the page. */
const searchFor = (page: Page, word: string): Promise<number> =>
  page.getByLabel('按姓名、拼音、单位或电话查找').evaluate(
    (input, text) =>
      new Promise<number>((resolve) => {
        const started = performance.now();
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
        input.dispatchEvent(new Event('input', { bubbles: true }));
        const shown = () => [...document.querySelectorAll('[role=status]')].map((line) => line.textContent).join();
        const [before, rows] = [shown(), document.querySelector('.roster-table')?.textContent ?? ''];
        let frames = 0;
        const look = () => {
          frames += 1;
          const changed = shown() !== before || (document.querySelector('.roster-table')?.textContent ?? '') !== rows;
          if (changed || frames > 120) requestAnimationFrame(() => resolve(performance.now() - started));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    word,
  );

/** Milliseconds between pictures while the list scrolls by two rows each. */
const scroll = (page: Page): Promise<readonly number[]> =>
  page.locator('.roster-table .ant-table-tbody-virtual-holder').evaluate(
    (frame, count) =>
      new Promise<number[]>((resolve) => {
        const times: number[] = [];
        const turn = (time: number) => {
          times.push(time);
          if (times.length > count) return resolve(times.slice(1).map((one, index) => one - (times[index] ?? 0)));
          frame.dispatchEvent(new WheelEvent('wheel', { deltaY: 90, bubbles: true, cancelable: true }));
          requestAnimationFrame(turn);
        };
        requestAnimationFrame(turn);
      }),
    SCROLLED_FRAMES,
  );

const at = (times: readonly number[], share: number): number => [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
const figure = (what: string, large: number | null, note?: string): Figure => ({
  what: `roster window, 10,000 people: ${what}`,
  unit: 'ms',
  sample: null,
  large,
  ...(note === undefined ? {} : { note }),
});

interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const measure = (home: string, file: ChosenFile): Promise<readonly Figure[]> =>
  withBrowserDoor(home, async ({ page }) => {
    await toToday(page, { branchName: largeName, passphrase: largePassphrase });
    await page.evaluate('globalThis.__name = (named) => named');
    const started = performance.now();
    await page.getByRole('navigation', { name: '页面' }).getByRole('link', { name: '花名册', exact: true }).click();
    await page.locator('.roster-table .name-button').first().waitFor({ timeout: 120_000 });
    const opened = performance.now() - started;
    const rows = await page.locator('.roster-table .name-button').count();
    await searchFor(page, 'x');
    const typed: number[] = [];
    for (const word of TYPED) typed.push(await searchFor(page, word));
    await searchFor(page, '');
    const before = performance.now();
    await page.getByLabel('排列顺序').click();
    await page.locator('.ant-select-dropdown:visible .ant-select-item-option').filter({ hasText: '按姓氏笔画' }).first().click();
    await page
      .locator('.roster-table .name-button')
      .filter({ hasText: /^[丁于万马]/ })
      .first()
      .waitFor();
    const sorted = performance.now() - before;
    const frames = await scroll(page);
    const chosen = performance.now();
    await page.getByRole('button', { name: '导入', exact: true }).click();
    await page.getByLabel('花名册文件', { exact: true }).setInputFiles(file);
    await page.getByRole('radiogroup', { name: '只看哪些行' }).waitFor({ timeout: 120_000 });
    const previewed = performance.now() - chosen;
    return [
      figure('a workbook of 10,000 chosen until its preview stands, all repeated', previewed),
      figure('click to list', opened, `${rows} rows in the page at once`),
      figure('a key until the found are drawn, p50', median(typed)),
      figure('a key until the found are drawn, p95', at(typed, 0.95)),
      figure('scroll, frame p50', at(frames, 0.5)),
      figure('scroll, frame p95', at(frames, 0.95)),
      figure('order by strokes, two clicks', sorted),
    ];
  });

/** The list of a post with 10,000 people, in real Chromium behind the browser door. */
export const rosterWindowFigures = async (home: string, file: ChosenFile): Promise<readonly Figure[]> => {
  if (!existsSync(builtLauncher)) return [figure('', null, 'not measured: run npm run build first')];
  try {
    return await measure(home, file);
  } catch (error) {
    return [figure('', null, `not measured: ${(error as Error).message.split('\n').slice(0, 3).join(' ')}`)];
  }
};

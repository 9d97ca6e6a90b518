import type { Page } from 'playwright-core';
import { addDays, dateOf, type LocalDate, localTimeIn } from '#core/time/local-date.ts';
import { toToday, type WayIn, withBrowserDoor } from './doors.ts';
import { median } from './measure.ts';

/** Milliseconds between two painted pictures while something moves; a screen of 60 Hz never shows less than 16.7. */
export interface Frames {
  readonly p50: number;
  readonly p95: number;
  readonly worst: number;
  /** work of the page's own thread for one picture, whatever else the machine does */
  readonly cpu: number;
}
export interface GridFigures {
  readonly scrollDown: Frames;
  readonly scrollRight: Frames;
  readonly drag: Frames;
  /** from the key to the changed cell with its rules checked again, on screen */
  readonly editMs: number;
}

const DAYS = 92;
const DAYS_AHEAD = 28;
const SCROLLED_FRAMES = 180;
const EDITS = 7;

const framesOf = (times: readonly number[]): Omit<Frames, 'cpu'> => {
  const steps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  const sorted = [...steps].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), worst: sorted.at(-1) ?? 0 };
};

/** 排班, 按人员, over 92 days that end with the last planned one. */
const openPeopleGrid = async (page: Page, today: LocalDate): Promise<void> => {
  await page.getByRole('navigation', { name: '页面' }).getByRole('link', { name: '排班', exact: true }).click();
  const [from, to] = [addDays(today, DAYS_AHEAD - DAYS), addDays(today, DAYS_AHEAD - 1)];
  const dates = page.locator('.period-range input');
  await dates.nth(0).click();
  await dates.nth(0).fill(from);
  await page.keyboard.press('Enter');
  await dates.nth(1).fill(to);
  await page.keyboard.press('Enter');
  await page.getByRole('radiogroup', { name: '看法' }).getByText('按人员', { exact: true }).click();
  await page
    .locator(`[role=grid][aria-colcount="${DAYS + 1}"] .duty-letter`)
    .first()
    .waitFor({ timeout: 60_000 });
};

/** Scrolls a little before every picture and notes when each was painted. */
const scroll = async (page: Page, x: number, y: number): Promise<Omit<Frames, 'cpu'>> =>
  framesOf(
    await page.locator('.grid-scroll').evaluate(
      (frame, step) =>
        new Promise<number[]>((resolve) => {
          frame.scrollTo(0, 0);
          const times: number[] = [];
          let [dx, dy] = [step.x, step.y];
          const turn = (time: number) => {
            times.push(time);
            if (times.length > step.frames) return resolve(times);
            if (dx !== 0 && (frame.scrollLeft + frame.clientWidth >= frame.scrollWidth || frame.scrollLeft + dx < 0)) dx = -dx;
            if (dy !== 0 && (frame.scrollTop + frame.clientHeight >= frame.scrollHeight || frame.scrollTop + dy < 0)) dy = -dy;
            frame.scrollBy(dx, dy);
            requestAnimationFrame(turn);
          };
          requestAnimationFrame(turn);
        }),
      { x, y, frames: SCROLLED_FRAMES },
    ),
  );

/** Carries a duty over the grid and to its lower right edge, where it scrolls by itself; lets go of it with Esc. */
const drag = async (page: Page): Promise<Omit<Frames, 'cpu'>> => {
  await page.locator('.grid-scroll').evaluate((frame) => frame.scrollTo(0, 0));
  const duty = page.locator('[role=grid] .duty-letter').first();
  await duty.waitFor();
  const [from, frame] = [await duty.boundingBox(), await page.locator('.grid-scroll').boundingBox()];
  if (!from || !frame) throw new Error('no duty to carry');
  await page.mouse.move(from.x + 4, from.y + 4);
  await page.mouse.down();
  await page.mouse.move(from.x + 20, from.y + 20);
  const noted = page.evaluate(
    (count) =>
      new Promise<number[]>((resolve) => {
        const times: number[] = [];
        const turn = (time: number) => {
          times.push(time);
          if (times.length > count) resolve(times);
          else requestAnimationFrame(turn);
        };
        requestAnimationFrame(turn);
      }),
    SCROLLED_FRAMES,
  );
  const [right, bottom] = [frame.x + frame.width - 12, frame.y + frame.height - 12];
  for (let step = 1; step <= 60; step += 1) {
    await page.mouse.move(from.x + ((right - from.x) * step) / 60, from.y + ((bottom - from.y) * step) / 60);
  }
  const times = await noted;
  await page.keyboard.press('Escape');
  await page.mouse.up();
  return framesOf(times);
};

/** Delete on a duty and Ctrl+Z, until the cell shows it. */
const edit = async (page: Page): Promise<number> => {
  await page.locator('.grid-scroll').evaluate((frame) => frame.scrollTo(0, 0));
  const cell = page.locator('[role=grid] td:has(.duty-letter)').first();
  const place = await cell.evaluate((td) => [td.parentElement?.getAttribute('aria-rowindex'), td.getAttribute('aria-colindex')]);
  const shown = page.locator(`[aria-rowindex="${place[0]}"] [aria-colindex="${place[1]}"] .duty-letter`);
  const times: number[] = [];
  for (let run = 0; run < EDITS; run += 1) {
    await page.locator(`[aria-rowindex="${place[0]}"] [aria-colindex="${place[1]}"]`).focus();
    const started = performance.now();
    await page.keyboard.press('Delete');
    await shown.waitFor({ state: 'detached' });
    times.push(performance.now() - started);
    await page.keyboard.press('Control+z');
    await shown.waitFor();
  }
  return median(times);
};

/** Counts the thread's own time while `work` runs. */
const withCpu = async (page: Page, work: () => Promise<Omit<Frames, 'cpu'>>): Promise<Frames> => {
  const line = await page.context().newCDPSession(page);
  await line.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => (await line.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  const before = await spent();
  const frames = await work();
  const cpu = ((await spent()) - before) * (1000 / SCROLLED_FRAMES);
  await line.detach();
  return { ...frames, cpu };
};

/** The grid of people and days in real Chromium behind the browser door. */
export const measureGrid = (home: string, wayIn: WayIn): Promise<GridFigures> =>
  withBrowserDoor(home, async ({ page }) => {
    await toToday(page, wayIn);
    // tsx gives functions their names by a helper that the page does not have
    await page.evaluate('globalThis.__name = (named) => named');
    await openPeopleGrid(page, dateOf(localTimeIn(Date.now(), 'Asia/Shanghai')));
    return {
      scrollDown: await withCpu(page, () => scroll(page, 0, 90)),
      scrollRight: await withCpu(page, () => scroll(page, 90, 0)),
      drag: await withCpu(page, () => drag(page)),
      editMs: await edit(page),
    };
  });

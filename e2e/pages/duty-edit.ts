import { expect, type Locator, type Page } from '@playwright/test';
import { dutyCell, namesIn } from './duty.ts';

/** The line below the grid: what the cursor stands on, how much is selected. */
export const statusLine = (page: Page): Locator => page.locator('.status-line');

/** One of the pages beside 值班表. */
export const goToDutyPage = async (page: Page, word: string): Promise<void> => {
  await page.getByRole('navigation', { name: '排班的页面' }).getByRole('link', { name: word, exact: true }).click();
  await expect(page.getByRole('main').getByRole('heading', { level: 1, name: word })).toBeVisible();
};

/** Carries with the mouse, the way a hand does: press, a few moves, release. */
const carryTo = async (page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> => {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (const part of [0.2, 0.6, 1]) await page.mouse.move(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
  await page.mouse.up();
};

const boxOf = async (target: Locator) => {
  const box = await target.boundingBox();
  if (!box) throw new Error(`${target} is not on screen`);
  return box;
};

/** Drags the first person of a cell into the free corner of another. */
export const dragFirstName = async (page: Page, from: readonly [number, number], to: readonly [number, number]): Promise<void> => {
  const name = await boxOf(
    dutyCell(page, ...from)
      .locator('.duty-name')
      .first(),
  );
  const cell = await boxOf(dutyCell(page, ...to));
  await carryTo(
    page,
    { x: name.x + name.width / 2, y: name.y + name.height / 2 },
    { x: cell.x + cell.width - 4, y: cell.y + cell.height - 3 },
  );
};

/** Whether somebody of a cell stands in another row too, in any column but that of the cell. */
export const standElsewhere = async (page: Page, [row, column]: readonly [number, number], other: number): Promise<boolean> => {
  const own = await namesIn(dutyCell(page, row, column));
  const others = await Promise.all([0, 1, 2].filter((at) => at !== column).map((at) => namesIn(dutyCell(page, other, at))));
  return others.flat().some((name) => own.includes(name));
};

/** The first of some rows of the posts grid in which a person does not stand yet: who stands in a shift already is refused there. */
export const rowWithout = async (page: Page, name: string, rows: readonly number[]): Promise<number> => {
  for (const row of rows) {
    const names = await Promise.all([0, 1, 2].map((column) => namesIn(dutyCell(page, row, column))));
    if (!names.flat().includes(name)) return row;
  }
  throw new Error('the person stands in every one of these shifts');
};

/** Selects from one empty cell to another with the mouse. */
export const dragOver = async (page: Page, from: Locator, to: Locator): Promise<void> => {
  const [one, other] = [await boxOf(from), await boxOf(to)];
  await carryTo(
    page,
    { x: one.x + one.width / 2, y: one.y + one.height / 2 },
    { x: other.x + other.width / 2, y: other.y + other.height / 2 },
  );
};

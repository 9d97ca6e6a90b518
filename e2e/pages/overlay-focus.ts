import { expect, type Page } from '@playwright/test';

const FIELDS = ':is(.ant-modal-body, .ant-drawer-body) :is(input, textarea, select)';

/** Where the focus lies while a dialog is open, if a person could not go on from there; else ''. */
const lostAt = (page: Page): Promise<string> =>
  page.evaluate((fields) => {
    const overlays = [...document.querySelectorAll('.ant-modal-wrap, .ant-drawer')];
    const top = overlays.filter((one) => one.querySelector('[role="dialog"]')?.checkVisibility()).at(-1);
    const at = document.activeElement;
    if (!top?.contains(at)) return `outside: ${at?.outerHTML.slice(0, 80)}`;
    const found = [...top.querySelectorAll<HTMLInputElement>(fields)].some(
      (field) => field.checkVisibility() && !field.disabled && field.tabIndex >= 0,
    );
    const nowhere = at?.matches('.ant-drawer, [role="dialog"], .ant-modal-close, .ant-drawer-close');
    return found && nowhere ? `on no field: ${at?.className}` : '';
  }, FIELDS);

/** A dialog has the cursor in a field if it has any; one that opens above it takes it and gives it back. */
export const expectFocusInside = async (page: Page, state: string): Promise<void> => {
  await expect.soft.poll(() => lostAt(page), state).toBe('');
  const before = await page.evaluateHandle(() => document.activeElement);
  await page.keyboard.press('Control+k');
  const search = page.getByRole('combobox', { name: /^查找/ });
  await expect.soft(search, `${state}, the search above it`).toBeFocused();
  await search.press('Escape');
  await expect(search).toHaveCount(0);
  const back = await page.evaluate((held) => document.activeElement === held, before);
  expect.soft(back, `${state}, after the search`).toBe(true);
};

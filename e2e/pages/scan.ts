import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Asked of the window before anything opens, so that no dialog is measured half faded in. */
export const calm = { reducedMotion: 'reduce' } as const;

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Colours fade when the scheme changes; what is measured is how they end. Endless motions (spinners) are not waited for. */
const settle = async (page: Page): Promise<void> => {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await page.waitForFunction(
    () =>
      !document
        .getAnimations()
        .some((motion) => motion.playState === 'running' && motion.effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY),
  );
};

/** What axe holds against the window as it is: rule, place and reason of each. */
const violations = async (page: Page, builder: AxeBuilder): Promise<readonly string[]> => {
  await settle(page);
  const { violations: found } = await builder.setLegacyMode(true).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id} at ${node.target.join(' ')}: ${node.failureSummary?.split('\n').at(-1)?.trim()}`),
  );
};

const open = '[role="dialog"]';

/**
 * Every rule of WCAG 2 A and AA in light; in dark again what depends on colour. Follows the system's scheme, as a new laptop does.
 * While a dialog is open only the dialog is looked at: the page behind it has had its own look.
 */
export const scan = async (page: Page, state: string): Promise<void> => {
  await settle(page);
  await expect(page.locator('.busy, .ant-spin-spinning')).toHaveCount(0);
  const dialogs = await page.locator(open).count();
  const look = (): AxeBuilder => (dialogs > 0 ? new AxeBuilder({ page }).include(open) : new AxeBuilder({ page }));
  await page.emulateMedia({ colorScheme: 'light', ...calm });
  expect.soft(await violations(page, look().withTags(wcag)), `${state}, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', ...calm });
  expect.soft(await violations(page, look().withRules(['color-contrast'])), `${state}, dark`).toEqual([]);
};

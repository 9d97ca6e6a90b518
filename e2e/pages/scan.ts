import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

type Result = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

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

const said = (found: readonly Result[]): readonly string[] =>
  found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id} at ${node.target.join(' ')}: ${node.failureSummary?.split('\n').at(-1)?.trim()}`),
  );

const open = '[role="dialog"]';

/** Puts axe into the window and asks it for every rule of WCAG 2 A and AA; only what is wrong comes back. */
const ask = async (page: Page, within: string): Promise<readonly string[]> => {
  const builder = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  return said((await builder.include(within).withTags(wcag).analyze()).violations);
};

/** Colours alone, of the axe that is in the window already. */
const askColours = async (page: Page, within: string): Promise<readonly string[]> => {
  const found = await page.evaluate(async (place) => {
    const { axe } = window as unknown as { axe: { run(where: string, options: object): Promise<{ violations: Result[] }> } };
    return (await axe.run(place, { runOnly: ['color-contrast'], resultTypes: ['violations'] })).violations;
  }, within);
  return said(found);
};

/**
 * Every rule in light; in dark again what depends on colour. Follows the system's scheme, as a new laptop does.
 * While a dialog is open only the dialog is looked at: the page behind it has had its own look.
 */
export const scan = async (page: Page, state: string): Promise<void> => {
  await page.emulateMedia({ colorScheme: 'light', ...calm });
  await settle(page);
  await expect(page.locator('.busy, .ant-spin-spinning')).toHaveCount(0);
  const within = (await page.locator(open).count()) > 0 ? open : 'html';
  expect.soft(await ask(page, within), `${state}, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', ...calm });
  await settle(page);
  expect.soft(await askColours(page, within), `${state}, dark`).toEqual([]);
};

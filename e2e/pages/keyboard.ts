import type { Locator, Page } from '@playwright/test';

const MOST_STEPS = 60;

/** Walks with Tab (or Shift+Tab) until the target has the focus; a target that Tab never reaches is a failure. */
export const tabTo = async (target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  await target.waitFor();
  for (let step = 0; step <= MOST_STEPS; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await target.page().keyboard.press(key);
  }
  throw new Error(`${MOST_STEPS} × ${key} did not reach ${target}`);
};

/** Tab to it and press it. */
export const pressOn = async (target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> => {
  await tabTo(target);
  await target.page().keyboard.press(key);
};

/** Tab to a field and write, Chinese words as an input method commits them. */
export const writeIn = async (field: Locator, words: string): Promise<void> => {
  await tabTo(field);
  await field.page().keyboard.insertText(words);
};

/**
 * A real Enter of the keyboard as the browser reports it while an input method composes (keyCode 229), or the person's own (13).
 * Some input methods let the character through as well, and the browser then submits the form: this one does.
 */
export const pressEnterAs = async (page: Page, keyCode: 229 | 13): Promise<void> => {
  const line = await page.context().newCDPSession(page);
  const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: keyCode };
  await line.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key, text: '\r' });
  await line.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  await line.detach();
};

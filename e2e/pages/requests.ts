import type { Locator, Page } from '@playwright/test';
import { goTo } from './window.ts';

export const goToRequests = (page: Page): Promise<void> => goTo(page, '服务');

export const requestTab = (page: Page, name: string): Locator => page.getByRole('tab', { name, exact: true });

/** The line into which a request is written. */
export const requestLine = (page: Page): Locator => page.getByRole('textbox', { name: '诉求，一行写完' });

export const requestRow = (page: Page, words: string): Locator => page.getByRole('row').filter({ hasText: words });

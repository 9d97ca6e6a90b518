import { expect, it } from 'vitest';
import type { PaperPage } from '#core/contract/document.ts';
import { printAdvice } from './print-advice.ts';

const page = (widthMm: number, heightMm: number, formats: PaperPage['formats'] = ['pdf']): PaperPage => ({
  title: '',
  fileName: '',
  html: '',
  widthMm,
  heightMm,
  formats,
  remarks: [],
});

it.each([
  [page(210, 297), '纸张选 A4；'],
  [page(297, 210), '纸张选 A4，横放；'],
  [page(420, 297), '纸张选 A3，横放；'],
  [page(600, 900, ['pdf', 'tiles-A3', 'tiles-A4']), '拼板 PDF'],
])('names the paper to choose and never a scale but 100 %% (%#)', (given, words) => {
  expect(printAdvice(given)).toContain(words);
  expect(printAdvice(given)).toContain('不要缩放');
});

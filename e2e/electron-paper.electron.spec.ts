import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { expect, test } from './fixtures/app.ts';
import { askHost } from './fixtures/ask-host.ts';

interface FileBytes {
  readonly base64: string;
  readonly pages?: number;
}

test('the hidden window prints the board true to size, without Type 3 fonts, and the picture of today', async ({ app }, info) => {
  await askHost(app.page, 'laptop.openSample', {});
  const board = await askHost<FileBytes>(app.page, 'paper.file', { document: { kind: 'team-board', size: '600x900' }, format: 'pdf' });
  const file = info.outputPath('board.pdf');
  await writeFile(file, Buffer.from(board.base64, 'base64'));
  const [, width = '0', height = '0'] =
    /Page size:\s+([\d.]+) x ([\d.]+) pts/.exec(execFileSync('pdfinfo', [file], { encoding: 'utf8' })) ?? [];
  const millimetres = (points: string): number => (Number(points) / 72) * 25.4;
  expect(Math.abs(millimetres(width) - 600)).toBeLessThan(1);
  expect(Math.abs(millimetres(height) - 900)).toBeLessThan(1);
  expect(execFileSync('pdffonts', [file], { encoding: 'utf8' })).not.toContain('Type 3');

  const today = await askHost<FileBytes>(app.page, 'paper.file', { document: { kind: 'today-card', date: '2022-01-06' }, format: 'png' });
  const picture = Buffer.from(today.base64, 'base64');
  expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG');
  // width in the header of a PNG (ISO 15948): a card for a telephone is never a thumbnail
  expect(picture.readUInt32BE(16)).toBeGreaterThan(700);
  await writeFile(info.outputPath('today.png'), picture);
});

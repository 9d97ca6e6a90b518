import { describe, expect, it } from 'vitest';
import { attachmentName, recogniseAttachment } from './attachment.ts';
import { pictureSize } from './attachment-size.ts';

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : Array.from(part, (one) => one.charCodeAt(0)))));

describe('attachments', () => {
  it('are known by their first bytes, never by their names (a program called 照片.jpg stays out)', () => {
    expect(recogniseAttachment(bytes(0xff, 0xd8, 0xff, 0xe0))).toBe('image/jpeg');
    expect(recogniseAttachment(bytes(0x89, 'PNG\r\n', 0x1a, 0x0a))).toBe('image/png');
    expect(recogniseAttachment(bytes('RIFF', 1, 2, 3, 4, 'WEBPVP8 '))).toBe('image/webp');
    expect(recogniseAttachment(bytes('%PDF-1.7'))).toBe('application/pdf');
    for (const other of [bytes('MZ'), bytes('<svg onload=x>'), bytes('PK', 3, 4), bytes('RIFF', 1, 2, 3, 4, 'WAVE'), bytes()])
      expect(recogniseAttachment(other)).toBeNull();
  });

  it('tell the size of a photo behind its camera notes, and of a PNG', () => {
    const notes = bytes(0xff, 0xe1, 0, 4, 9, 9);
    const frame = bytes(0xff, 0xc0, 0, 17, 8, 0x0f, 0xa0, 0x0b, 0xb8, 3, 1, 1, 1);
    expect(pictureSize(Uint8Array.from([0xff, 0xd8, ...notes, ...frame]))).toEqual({ width: 3000, height: 4000 });
    expect(pictureSize(bytes(0x89, 'PNG\r\n', 0x1a, 0x0a, 0, 0, 0, 13, 'IHDR', 0, 0, 2, 0, 0, 0, 1, 0))).toEqual({
      width: 512,
      height: 256,
    });
    expect(pictureSize(Uint8Array.from([0xff, 0xd8, 0, 0]))).toBeNull();
  });

  it('are called by their caption, or else by the file without its ending', () => {
    expect(attachmentName({ caption: '签到表', fileName: 'IMG_1.jpg' })).toBe('签到表');
    expect(attachmentName({ caption: '', fileName: '现场.合影.jpeg' })).toBe('现场.合影');
  });
});

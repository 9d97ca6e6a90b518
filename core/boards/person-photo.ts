import { z } from 'zod';
import type { LocalTime } from '../time/local-date.ts';

/** What may be sent; the window makes a picture smaller before that. */
export const mostPhotoBytes = 4_000_000;

/** What a picture begins with (JPEG: FF D8 FF; PNG: 89 50 4E 47 0D 0A 1A 0A), as base64 of whole bytes. */
const beginnings = { 'image/jpeg': '/9j/', 'image/png': 'iVBORw0KGg' } as const;
export const photoMimes = ['image/jpeg', 'image/png'] as const;
export type PhotoMime = (typeof photoMimes)[number];

/** What the bytes themselves say they are; null = neither JPEG nor PNG, whatever the file is called. */
export const mimeOfBytes = (base64: string): PhotoMime | null => photoMimes.find((mime) => base64.startsWith(beginnings[mime])) ?? null;

/** Bytes that base64 text stands for. */
export const bytesOfBase64 = (base64: string): number =>
  Math.floor((base64.length * 3) / 4) - (base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0);

const isBase64 = (text: string): boolean => text.length % 4 === 0 && !/[^A-Za-z0-9+/]/.test(text.replace(/={1,2}$/, ''));

export const photoInput = z
  .string()
  .max(Math.ceil(mostPhotoBytes / 3) * 4, '照片超过 4 MB，没有保存。请换小一点的。')
  .refine((text) => mimeOfBytes(text) !== null, '这个文件不是 JPEG 或 PNG 照片，没有保存。请另选一张。')
  .refine(isBase64, '照片没有读完整，没有保存。请再选一次。');

/** A photo as pages and the window show it. */
export interface PersonPhoto {
  /** data URI */
  readonly picture: string;
  readonly addedAt: LocalTime;
}

import { z } from 'zod';

const text = (what: string, most: number) => z.string().trim().max(most, `${what}最多 ${most} 个字`);

/** Places of words that one poster may have; no template has as many. */
const MOST_PLACES = 40;

/**
 * A picture goes into the page as it is, so nothing but the bytes of a photograph may pass: no SVG (it can hold script and links),
 * no address that would be fetched.
 */
const PICTURE = /^data:image\/(?:jpeg|png);base64,[A-Za-z0-9+/]+={0,2}$/;

/** What a poster or notice of the designer consists of, whatever its template: words by place, colours by name, a picture, a QR code. */
export const posterContent = z.object({
  /** key of the template it is laid out by */
  template: z.string().max(40),
  size: z.enum(['A4', 'A3', 'A2', '600x900', 'A5x2']),
  orientation: z.enum(['portrait', 'landscape']),
  /** words by the name of their place in the template, paragraphs as lines */
  words: z
    .record(z.string().max(30), text('文字', 4000))
    .refine((words) => Object.keys(words).length <= MOST_PLACES, '文字的栏目太多')
    .readonly(),
  /** one of the template's colour sets */
  palette: z.string().max(20),
  /** what the QR code says; empty = none */
  qr: text('二维码内容', 400),
  /** a JPEG or PNG as data URI; empty = none */
  picture: z
    .string()
    .max(6_000_000, '图片太大，请换 4 MB 以内的')
    .refine((picture) => picture === '' || PICTURE.test(picture), '图片要是 JPG 或 PNG'),
});
export type PosterContent = z.output<typeof posterContent>;

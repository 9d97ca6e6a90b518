import { AlignmentType, ImageRun, Paragraph, TextRun } from 'docx';
import { pictureSize } from '#core/meetings/attachment-size.ts';
import { minutesGrid as grid } from './grid.ts';
import type { MinutesModel, MinutesPicture } from './model.ts';

const PX_PER_MM = 96 / 25.4;
/** two to a page */
const MOST_HEIGHT_MM = 92;

const types: Readonly<Record<string, 'jpg' | 'png'>> = { 'image/jpeg': 'jpg', 'image/png': 'png' };

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/** The picture as large as its half of the page allows; null when Word cannot show it. */
const imageOf = ({ mime, base64 }: MinutesPicture): ImageRun | null => {
  const type = types[mime];
  const data = bytesOf(base64);
  const size = pictureSize(data);
  if (!type || !size) return null;
  const scale = Math.min((grid.width * PX_PER_MM) / size.width, (MOST_HEIGHT_MM * PX_PER_MM) / size.height);
  return new ImageRun({ type, data, transformation: { width: Math.round(size.width * scale), height: Math.round(size.height * scale) } });
};

/** 附件 behind the record, each under its name, the first on a new page. */
export const pictureParagraphs = ({ pictures, attachments }: MinutesModel): readonly Paragraph[] =>
  pictures.flatMap((picture, index) => {
    const image = imageOf(picture);
    const label = `附件${attachments.length === 1 ? '' : picture.number}　${picture.name}`;
    const words = image ? label : `${label}（Word 不能显示这种图片，请看打印的附件）`;
    return [
      new Paragraph({
        pageBreakBefore: index === 0,
        keepNext: image !== null,
        children: [new TextRun({ text: words, font: '黑体', size: grid.fontPt * 2 })],
      }),
      ...(image ? [new Paragraph({ alignment: AlignmentType.CENTER, children: [image] })] : []),
    ];
  });

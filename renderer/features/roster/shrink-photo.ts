import { mimeOfBytes } from '#core/boards/person-photo.ts';
import { ExpectedFailure } from '#core/contract/failure.ts';

/** Enough for a photo of 63 × 84 mm on the largest board. */
const MOST_WIDTH = 720;
const MOST_HEIGHT = 960;
const QUALITY = 0.88;
const MOST_FILE_BYTES = 30_000_000;
const BEGINNING = 12;

const refused = (sentence: string): ExpectedFailure => new ExpectedFailure('invalid', sentence);

const beginningOf = async (file: File): Promise<string> =>
  btoa(String.fromCharCode(...new Uint8Array(await file.slice(0, BEGINNING).arrayBuffer())));

const readBitmap = async (file: File): Promise<ImageBitmap> => {
  try {
    return await createImageBitmap(file);
  } catch {
    throw refused('这张照片打不开，可能没有拷完整，没有改动。请重新拷一次，或另选一张。');
  }
};

/**
 * A photo as small as a board needs it: JPEG of at most 720 × 960 pixels as base64, turned upright as the camera meant it and without what the camera wrote
 * into it (place, time). Throws a sentence when the file is not a JPEG or PNG, whatever it is called.
 */
export const shrinkPhoto = async (file: File): Promise<string> => {
  if (file.size > MOST_FILE_BYTES) throw refused('照片文件超过 30 MB，没有改动。请换一张小一点的。');
  if (mimeOfBytes(await beginningOf(file)) === null) throw refused('这个文件不是 JPEG 或 PNG 照片，没有改动。请另选一张。');
  const picture = await readBitmap(file);
  const factor = Math.min(1, MOST_WIDTH / picture.width, MOST_HEIGHT / picture.height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * factor));
  canvas.height = Math.max(1, Math.round(picture.height * factor));
  const pen = canvas.getContext('2d');
  if (!pen) throw refused('这台电脑处理不了照片，没有改动。');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return canvas.toDataURL('image/jpeg', QUALITY).split(',')[1] ?? '';
};

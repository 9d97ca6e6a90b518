import { MAX_ATTACHMENT_BYTES } from '#core/meetings/attachment.ts';
import { readFileAsBase64 } from '#renderer/api/read-file.ts';
import { sizeWords } from '#renderer/ui/file-size.ts';

/** Long side in pixels: sharp over the whole width of A4 at 300 dots per inch. */
const LONG_SIDE = 2400;
const QUALITY = 0.88;
/** a PNG smaller than this is a drawing or a screenshot and stays as it is */
const SMALL_PNG = 2_000_000;

export interface PreparedFile {
  readonly fileName: string;
  readonly base64: string;
}

const isPhoto = (file: File): boolean =>
  file.type === 'image/jpeg' || file.type === 'image/webp' || (file.type === 'image/png' && file.size > SMALL_PNG);

const draw = (picture: ImageBitmap): Promise<Blob> => {
  const scale = Math.min(1, LONG_SIDE / Math.max(picture.width, picture.height));
  const canvas = new OffscreenCanvas(Math.round(picture.width * scale), Math.round(picture.height * scale));
  const pen = canvas.getContext('2d');
  if (!pen) return Promise.reject(new Error('no canvas'));
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
};

/** A photo drawn anew: upright, no larger than paper needs, without the place and device that cameras write into it. */
const redraw = async (file: File): Promise<File> => {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  try {
    return new File([await draw(picture)], file.name.replace(/\.[^.]+$/, '.jpg'), { type: 'image/jpeg' });
  } finally {
    picture.close();
  }
};

/** A chosen file ready to be sent, or a sentence that says why it cannot be. A photo that cannot be read goes as it is; the host judges it. */
export const prepareAttachment = async (file: File): Promise<PreparedFile | string> => {
  const ready = isPhoto(file) ? await redraw(file).catch(() => file) : file;
  if (ready.size > MAX_ATTACHMENT_BYTES) return `“${file.name}”有 ${sizeWords(ready.size)}，一个附件最大 10 MB，没有添加。请缩小后再选。`;
  return { fileName: ready.name, base64: await readFileAsBase64(ready) };
};

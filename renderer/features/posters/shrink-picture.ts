/** px of the longer side: 150 dots to the inch over an A3 sheet */
const LONGEST = 2480;
/** bytes of the picture as it goes into the poster */
export const MOST_PICTURE_BYTES = 1_500_000;
/** bytes of a file that is opened at all */
const MOST_FILE_BYTES = 60_000_000;
const QUALITIES = [0.88, 0.75, 0.6, 0.45] as const;
/** px of the longer side below which an A4 sheet shows the pixels */
const COARSE = 1000;

export type ShrunkPicture =
  | { readonly ok: true; readonly dataUri: string; readonly remark: string | null }
  | { readonly ok: false; readonly sentence: string };

const unreadable: ShrunkPicture = { ok: false, sentence: '这张图片打不开，海报没有改动。请换一张 JPG 或 PNG 图片。' };

const bytesIn = (dataUri: string): number => Math.floor(((dataUri.length - dataUri.indexOf(',') - 1) * 3) / 4);

/** White below: transparent parts of a PNG would turn black in a JPEG. */
const paint = (bitmap: ImageBitmap, longest: number): HTMLCanvasElement | null => {
  const factor = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * factor));
  canvas.height = Math.max(1, Math.round(bitmap.height * factor));
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas;
};

/** Smaller quality first, then smaller sides, until it is small enough. */
const squeeze = (bitmap: ImageBitmap): string | null => {
  for (let longest = LONGEST; longest >= COARSE / 2; longest = Math.round(longest * 0.75)) {
    const canvas = paint(bitmap, longest);
    if (!canvas) return null;
    for (const quality of QUALITIES) {
      const dataUri = canvas.toDataURL('image/jpeg', quality);
      if (bytesIn(dataUri) <= MOST_PICTURE_BYTES) return dataUri;
    }
  }
  return null;
};

/** Drawings keep their sharp edges as PNG while that is small. */
const asPng = (bitmap: ImageBitmap): string | null => {
  const dataUri = paint(bitmap, LONGEST)?.toDataURL('image/png') ?? '';
  return dataUri.startsWith('data:image/png') && bytesIn(dataUri) <= MOST_PICTURE_BYTES / 3 ? dataUri : null;
};

/**
 * A photograph of any size made fit for a poster: turned upright, painted anew and so without the place and time that telephones write into
 * their pictures, at most 1.5 MB.
 */
export const shrinkPicture = async (file: File): Promise<ShrunkPicture> => {
  if (file.size > MOST_FILE_BYTES) return { ok: false, sentence: '图片文件超过 60 MB，海报没有改动。请换小一点的。' };
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const dataUri = (file.type === 'image/png' ? asPng(bitmap) : null) ?? squeeze(bitmap);
    const { width, height } = bitmap;
    bitmap.close();
    if (!dataUri?.startsWith('data:image/')) return unreadable;
    const coarse = Math.max(width, height) < COARSE;
    return { ok: true, dataUri, remark: coarse ? `图片只有 ${width}×${height} 像素，印大了会发虚。` : null };
  } catch {
    return unreadable;
  }
};

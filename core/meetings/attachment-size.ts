/** Size of a picture in its own pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

const PNG_WIDTH = 16;
const PNG_HEIGHT = 20;

const readUint16 = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
const readUint32 = (bytes: Uint8Array, at: number): number => readUint16(bytes, at) * 65_536 + readUint16(bytes, at + 2);

/** Markers of a JPEG that tell its size: every SOF but DHT (C4), JPG (C8) and DAC (CC). */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const jpegSize = (bytes: Uint8Array): PictureSize | null => {
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (isFrame(marker)) return { height: readUint16(bytes, at + 5), width: readUint16(bytes, at + 7) };
    at += 2 + readUint16(bytes, at + 2);
  }
  return null;
};

/** Width and height of a JPEG or PNG from its head; null when it does not tell. */
export const pictureSize = (bytes: Uint8Array): PictureSize | null => {
  const size = bytes[0] === 0xff ? jpegSize(bytes) : { width: readUint32(bytes, PNG_WIDTH), height: readUint32(bytes, PNG_HEIGHT) };
  return size && size.width > 0 && size.height > 0 ? size : null;
};

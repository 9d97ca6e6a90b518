/** 1 January 1980, 0:00: the earliest moment a zip can name (APPNOTE.TXT 4.4.6). */
const DOS_TIME = 0x0021_0000;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;

/** Takes the moment of writing out of a zip without a comment, in place, so that the same data are the same bytes. */
export const fixZipDates = (zip: Uint8Array): Uint8Array => {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - END_LENGTH;
  if (view.getUint32(end, true) !== END) throw new Error('a zip that does not end as it should');
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== ENTRY) throw new Error('a zip whose list of files is torn');
    view.setUint32(at + 12, DOS_TIME, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, DOS_TIME, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return zip;
};

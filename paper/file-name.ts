const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const MOST_BYTES = 150;

const cutToBytes = (text: string, most: number): string => {
  let bytes = 0;
  let kept = '';
  for (const character of text) {
    bytes += new TextEncoder().encode(character).length;
    if (bytes > most) break;
    kept += character;
  }
  return kept;
};

/** A file name (without extension) that Windows, Linux and FAT sticks all take: no <>:"/\|?* or control characters, no reserved name, ≤ 150 bytes. */
export const legalFileName = (text: string): string => {
  const plain = text
    .normalize('NFC')
    .replaceAll(/[<>:"/\\|?*\p{Cc}\p{Cf}]/gu, '-')
    .replaceAll(/\s+/g, ' ');
  const cut = cutToBytes(plain, MOST_BYTES).replaceAll(/^[ .]+|[ .]+$/g, '');
  if (cut === '') return '文件';
  return RESERVED.test(cut.split('.')[0] ?? '') ? `_${cut}` : cut;
};

import type { FileBytes } from '#core/contract/document.ts';

/** Bytes of a base64 text (standard alphabet). */
export const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

const download = (file: FileBytes): void => {
  const address = URL.createObjectURL(new Blob([bytesOf(file.base64)], { type: file.mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.fileName;
  link.click();
  // The browser reads the blob after this task; one minute is far more than it needs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};

/** Where the file went: a sentence for the person, or null when they closed the save dialog. */
export const saveBytes = async (file: FileBytes): Promise<string | null> => {
  const native = window.postBridge?.native;
  if (!native) {
    download(file);
    return `已下载“${file.fileName}”，在浏览器的下载文件夹里。`;
  }
  const saved = await native.saveFile(file.fileName, file.base64);
  return saved ? `已保存到 ${saved.path}` : null;
};

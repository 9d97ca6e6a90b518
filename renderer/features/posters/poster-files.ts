import type { PosterId } from '#core/boards/poster.ts';
import { MOST_FILE_BYTES, type PosterFileReading, readPosterFile, writePosterFile } from '#core/boards/poster-file.ts';
import { posterTemplates } from '#core/boards/poster-templates.ts';
import type { FileBytes } from '#core/contract/document.ts';
import { legalFileName } from '#paper/file-name.ts';
import type { HostClient } from '#renderer/api/host-client.ts';

const MIME = 'application/json';
/** characters turned into bytes at a time */
const CHUNK = 0x8000;

const base64Of = (text: string): string => {
  const bytes = new TextEncoder().encode(text);
  let letters = '';
  for (let from = 0; from < bytes.length; from += CHUNK) letters += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  return btoa(letters);
};

/** Some posters or templates as one file for another laptop. */
export const posterFile = async (host: HostClient, ids: readonly PosterId[]): Promise<FileBytes> => {
  const posters = await Promise.all(ids.map((id) => host.ask('poster.get', { id })));
  const name = posters.length === 1 ? `海报模板 ${posters[0]?.name ?? ''}` : `海报模板 ${posters.length} 张`;
  return { fileName: `${legalFileName(name)}.json`, mime: MIME, base64: base64Of(writePosterFile(posters)) };
};

/** What a picked file holds; one too large to be a poster file is not even read. */
export const readPickedFile = async (file: File): Promise<PosterFileReading> => {
  if (file.size > MOST_FILE_BYTES) return { ok: false, sentence: '文件太大，不像是海报模板文件。什么也没有导入。' };
  try {
    return readPosterFile(await file.text(), posterTemplates);
  } catch {
    return { ok: false, sentence: '文件读不出来，U 盘可能拔掉了。什么也没有导入。' };
  }
};

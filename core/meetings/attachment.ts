import { z } from 'zod';
import type { Id } from '../contract/id.ts';
import type { LocalTime } from '../time/local-date.ts';
import { finalCode } from './final-form.ts';

/** What may be kept beside a record. Nothing that could run a script: no SVG, no HTML, no Office file. */
export const attachmentKinds = {
  'image/jpeg': '照片',
  'image/png': '图片',
  'image/webp': '图片',
  'application/pdf': 'PDF 文件',
} as const;
export type AttachmentMime = keyof typeof attachmentKinds;

export const MAX_ATTACHMENT_BYTES = 10_000_000;
export const MAX_ATTACHMENTS = 60;

export const attachmentCaption = z.string().trim().max(100, '说明最多 100 个字');
export const attachmentFileName = z.string().trim().min(1, '请给文件起个名字').max(120, '文件名最多 120 个字');

/** 附件 of a meeting without its bytes. */
export interface Attachment {
  readonly id: Id<'meeting-attachment'>;
  readonly fileName: string;
  readonly mime: AttachmentMime;
  readonly caption: string;
  readonly size: number;
  readonly sha256: string;
  readonly addedAt: LocalTime;
  readonly removed: boolean;
  /** came after the record was final, told by an amendment */
  readonly late: boolean;
}

const startsWith = (bytes: Uint8Array, at: number, mark: readonly number[]): boolean =>
  mark.every((value, index) => bytes[at + index] === value);

const letters = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0));

/** What the bytes are by their first characters, whatever the file is called; null = nothing we keep. */
export const recogniseAttachment = (bytes: Uint8Array): AttachmentMime | null => {
  if (startsWith(bytes, 0, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (startsWith(bytes, 0, [0x89, ...letters('PNG\r\n'), 0x1a, 0x0a])) return 'image/png';
  if (startsWith(bytes, 0, letters('RIFF')) && startsWith(bytes, 8, letters('WEBP'))) return 'image/webp';
  return startsWith(bytes, 0, letters('%PDF-')) ? 'application/pdf' : null;
};

export const isPicture = (mime: AttachmentMime): boolean => mime !== 'application/pdf';

/** What a printed list calls it: its caption, or else the file's name without its ending. */
export const attachmentName = ({ caption, fileName }: Pick<Attachment, 'caption' | 'fileName'>): string =>
  caption === '' ? fileName.replace(/\.[^.]{1,5}$/, '') : caption;

/** The amendment that tells of a file added to a final record: its name and what proves its bytes. */
export const lateAttachmentWords = ({ fileName, caption, sha256 }: Pick<Attachment, 'fileName' | 'caption' | 'sha256'>): string =>
  `补充附件“${fileName}”${caption === '' ? '' : `（${caption}）`}，校验码 ${finalCode(sha256)}。`;

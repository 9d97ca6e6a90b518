import type { Site } from '../../roster/organisation/building.ts';
import { type ReadRequest, readRequest } from './read-request.ts';
import { hasIdNumber } from './request.ts';

/** One pasted line: a request, a line that cannot be one and why, or the line above a message, which says who wrote when. */
export type PastedLine = { readonly number: number; readonly text: string } & (
  | { readonly kind: 'request'; readonly read: ReadRequest; readonly remark: string }
  | { readonly kind: 'bad'; readonly why: string }
  | { readonly kind: 'speaker' }
);

/** More than this at a time is a whole chat, not what is wanted. */
export const MOST_PASTED = 200;
const MOST_WORDS = 500;

/** `3-2-501 小李 2022/1/6 10:23:11` or `小李：` above a message, as the group chat copies it. The name is not kept. */
const SPEAKER = /^.{1,40}?\s+(?:\d{4}[-/年]\d{1,2}[-/月]\d{1,2}日?\s*)?\d{1,2}:\d{2}(?::\d{2})?\s*[:：]?$|^[^:：]{1,20}[:：]$/;

const remarkOf = ({ unknownDoor, place }: ReadRequest): string => {
  if (unknownDoor) return `楼栋表里没有${unknownDoor}，照写`;
  return place.unitId === null && place.room === '' ? '没写哪一户' : '';
};

const withDoorOf = (read: ReadRequest, speaker: ReadRequest | null): ReadRequest =>
  read.place.room === '' && speaker?.place.unitId ? { ...read, place: speaker.place } : read;

const lineOf = (number: number, text: string, speaker: ReadRequest | null, site: Site): PastedLine => {
  const read = withDoorOf(readRequest(text, site), speaker);
  if (hasIdNumber(text)) return { number, text, kind: 'bad', why: '写了身份证号，不登记。请删去号码' };
  if (read.words === '') return { number, text, kind: 'bad', why: '只有门牌或电话，没写要办什么事' };
  if (read.words.length > MOST_WORDS) return { number, text, kind: 'bad', why: `超过 ${MOST_WORDS} 个字，请分成几行` };
  return { number, text, kind: 'request', read, remark: remarkOf(read) };
};

/**
 * 从群聊粘贴: every line that is not empty comes back, in its order, so that nothing is lost. A door in the name of who wrote counts for the
 * lines below it.
 */
export const pasteRequests = (pasted: string, site: Site): readonly PastedLine[] => {
  const lines: PastedLine[] = [];
  let speaker: ReadRequest | null = null;
  let wanted = 0;
  for (const [index, raw] of pasted.split(/\r?\n/).entries()) {
    const text = raw.trim();
    if (text === '') continue;
    if (SPEAKER.test(text)) {
      speaker = { ...readRequest(text, site), words: '' };
      lines.push({ number: index + 1, text, kind: 'speaker' });
      continue;
    }
    const line = lineOf(index + 1, text, speaker, site);
    if (line.kind === 'request') wanted += 1;
    lines.push(wanted > MOST_PASTED ? { number: index + 1, text, kind: 'bad', why: `一次最多 ${MOST_PASTED} 条，请下一次再登记` } : line);
  }
  return lines;
};

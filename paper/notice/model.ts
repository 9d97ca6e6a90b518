import type { Notice } from '#core/boards/notice.ts';
import type { Post } from '#core/post/post.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';

/** 告知书 / 致居民的一封信 / 温馨提示 */
export interface NoticeModel {
  readonly head: BranchHead;
  readonly notice: Notice;
  readonly paragraphs: readonly NoticeParagraph[];
  /** 署名 */
  readonly signature: string;
  readonly printedAt: LocalTime;
}

export interface NoticeParagraph {
  /** 一、 in 黑体, (一) in 楷体, all else in 仿宋 (GB/T 9704 levels) */
  readonly level: 'first' | 'second' | 'text';
  readonly text: string;
}

const FIRST = /^[一二三四五六七八九十]+、/;
const SECOND = /^[（(][一二三四五六七八九十]+[）)]/;

const levelOf = (text: string): NoticeParagraph['level'] => {
  if (FIRST.test(text)) return 'first';
  return SECOND.test(text) ? 'second' : 'text';
};

export const noticeModel = ({
  post,
  notice,
  printedAt,
}: {
  readonly post: Post;
  readonly notice: Notice;
  readonly printedAt: LocalTime;
}): NoticeModel => ({
  head: branchHead(post),
  notice,
  paragraphs: notice.body
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((text) => ({ level: levelOf(text), text })),
  signature: notice.signature === '' ? post.branchName : notice.signature,
  printedAt,
});

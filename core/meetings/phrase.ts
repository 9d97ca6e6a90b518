import { z } from 'zod';

/** 常用语: a few letters that stand for words often said at meetings. */
export const phrase = z.object({
  /** what is typed, e.g. `ty` */
  letters: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z]{1,8}$/, '缩写用 1 至 8 个拼音字母，例如 ty'),
  words: z.string().trim().min(1, '请填写常用语').max(200, '常用语最多 200 个字'),
});
export type Phrase = Readonly<z.output<typeof phrase>>;

export const phraseBank = z
  .array(phrase)
  .max(60, '常用语最多 60 条')
  .superRefine((phrases, context) => {
    for (const [index, { letters }] of phrases.entries()) {
      const first = phrases.findIndex((one) => one.letters === letters);
      if (first === index) continue;
      context.addIssue({ code: 'custom', path: [index, 'letters'], message: `缩写“${letters}”和第 ${first + 1} 条相同，请换一个` });
    }
  });

/** What a new post starts with. Nothing that speaks for all: a record names who said what (会议记录不写“一致认为”). */
export const usualPhrases: readonly Phrase[] = [
  { letters: 'ty', words: '同意。' },
  { letters: 'tyx', words: '同意，没有补充意见。' },
  { letters: 'bty', words: '我不同意，理由是：' },
  { letters: 'bl', words: '我保留意见：' },
  { letters: 'bc', words: '我补充一点：' },
  { letters: 'jy', words: '我建议：' },
  { letters: 'hb', words: '我汇报一下近期情况：' },
  { letters: 'bb', words: '请大家表决。' },
  { letters: 'js', words: '按期办结，下次会议报告结果。' },
];

/** The letters right before the caret become the words they stand for, as soon as they are whole; null when they stand for none. */
export const expandPhrase = (
  text: string,
  caret: number,
  phrases: readonly Phrase[],
): { readonly text: string; readonly caret: number } | null => {
  const letters = /[a-z]+$/i.exec(text.slice(0, caret))?.[0].toLowerCase();
  const found = phrases.find((one) => one.letters === letters);
  if (!letters || !found) return null;
  const before = text.slice(0, caret - letters.length);
  return { text: `${before}${found.words}${text.slice(caret)}`, caret: before.length + found.words.length };
};

/** 0 = plain text; 1 一、 2 （一） 3 1. 4 （1） (GB/T 9704-2012 7.3.3: 黑体, 楷体, 仿宋, 仿宋). */
export type Level = 0 | 1 | 2 | 3 | 4;

export interface BodyParagraph {
  readonly level: Level;
  /** set in the face of its level: the mark and the sentence after it; empty in plain text */
  readonly head: string;
  /** 仿宋 */
  readonly text: string;
  /** a heading without text of its own: it never ends a page */
  readonly alone: boolean;
}

const NUMBER = '[一二三四五六七八九十百]+';

/** How a line may begin, and the mark as the standard writes it. Half-width brackets and 1、 are common slips of the keyboard. */
const marks: readonly { readonly level: Level; readonly begins: RegExp; readonly write: (number: string) => string }[] = [
  { level: 1, begins: new RegExp(`^(${NUMBER})[、.．]\\s*`), write: (number) => `${number}、` },
  { level: 2, begins: new RegExp(`^[（(](${NUMBER})[）)]、?\\s*`), write: (number) => `（${number}）` },
  { level: 3, begins: /^(\d{1,2})(?:、|[.．](?!\d))\s*/, write: (number) => `${number}.` },
  { level: 4, begins: /^[（(](\d{1,2})[）)]、?\s*/, write: (number) => `（${number}）` },
];

/** The mark and the first sentence are the heading; what follows it in the same paragraph is text. */
const headed = (level: Level, mark: string, rest: string): BodyParagraph => {
  const end = rest.indexOf('。');
  if (end === -1) return { level, head: `${mark}${rest}`, text: '', alone: true };
  return { level, head: `${mark}${rest.slice(0, end + 1)}`, text: rest.slice(end + 1), alone: false };
};

const readLine = (line: string): BodyParagraph => {
  for (const { level, begins, write } of marks) {
    const found = begins.exec(line);
    if (!found) continue;
    const mark = write(found[1] ?? '');
    const rest = line.slice(found[0].length);
    return level <= 2 ? headed(level, mark, rest) : { level, head: '', text: `${mark}${rest}`, alone: false };
  }
  return { level: 0, head: '', text: line, alone: false };
};

/** One line is one paragraph; empty lines and the spaces people indent with fall away. */
export const bodyParagraphs = (body: string): readonly BodyParagraph[] =>
  body
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(readLine);

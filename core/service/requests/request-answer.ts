import { dateOf, type LocalTime, shortDate } from '../../time/local-date.ts';
import { type RequestResult, requestOutcomes } from './request.ts';

interface Answered {
  readonly number: number;
  readonly answer: RequestResult;
  readonly branchName: string;
}

const clockOf = (time: LocalTime): string => `${shortDate(dateOf(time))} ${time.slice(11)}`;

/** 回复居民 in the group chat: by the number alone; the door and the telephone are nobody else's business there. */
export const requestAnswerText = ({ number, answer, branchName }: Answered): string => {
  const end = /[。！？!?]$/.test(answer.result) ? '' : '。';
  return `第${number}号诉求${requestOutcomes[answer.outcome]}（${clockOf(answer.doneAt)}）：${answer.result}${end}${branchName === '' ? '' : `——${branchName}`}`;
};

/** The note that a postponement leaves in the words of a request. */
export const postponeNote = (now: LocalTime, dueAt: LocalTime, reason: string): string =>
  `（${clockOf(now)} 改约到 ${clockOf(dueAt)}${reason === '' ? '' : `：${reason}`}）`;

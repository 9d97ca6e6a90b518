import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { MeetingId } from '#core/contract/id.ts';
import type { TypedMeeting } from '#core/meetings/meeting-draft.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { createAutosave } from '#renderer/features/meetings/autosave.ts';
import type { HostLine } from '../client/host-line.ts';
import { copyPost, enter, type PreparedPost, preparePost } from '../load/prepared-post.ts';
import type { FaultContext, FaultPart } from '../part.ts';

const KILLS = 100;
const SIDE_BY_SIDE = 4;
/** a quick typist in Chinese */
const LETTER_MS = 80;
const LEAST_TYPING_MS = 1800;
const MORE_TYPING_MS = 2500;
const PROMISED_MS = 2000;
const ALPHABET = '会议研究决定由党员先锋队负责东门卡口夜间值守同意';

interface Sum {
  left: number;
  kills: number;
  longest: number;
  most: number;
  /** what came back is not what was typed up to some letter */
  wrong: number;
  unhandled: number;
}

const typed = (text: string): TypedMeeting => ({
  draft: {
    ...{ kind: 'working', kindName: '', quorum: 'none', title: '卡口工作会', startsAt: '2022-01-06T09:00' as LocalTime, endsAt: null },
    ...{ place: '', chair: '', recorder: '', attendees: [], agenda: [], summary: text },
  },
  line: { step: 'title', item: '', speaker: '', words: text },
});

/** Types letter after letter, as the editor does it, until the host is gone; when each letter was typed, in ms. */
const typeUntilKilled = async (line: HostLine, id: MeetingId, text: string[], times: number[], stop: () => boolean): Promise<void> => {
  const autosave = createAutosave({
    keep: async (words) => {
      const { outcome } = await line.ask('meetingDraft.keep', { id, typed: words });
      if (!outcome?.ok) throw new Error('not kept');
      return outcome.value;
    },
    drop: async () => null,
    tell: () => undefined,
    after: (ms, act) => {
      const timer = setTimeout(act, ms);
      return () => clearTimeout(timer);
    },
  });
  while (!stop()) {
    text.push(ALPHABET[text.length % ALPHABET.length] ?? '');
    times.push(performance.now());
    autosave.note(typed(text.join('')), true);
    await wait(LETTER_MS);
  }
};

const killOnce = async (context: FaultContext, post: PreparedPost, sum: Sum): Promise<void> => {
  const id = randomUUID() as string as MeetingId;
  const text: string[] = [];
  const times: number[] = [];
  const host = await context.startHost({ home: post.home });
  const { line } = await enter(host, post);
  let killed = false;
  const typing = typeUntilKilled(line, id, text, times, () => killed);
  await wait(LEAST_TYPING_MS + context.random() * MORE_TYPING_MS);
  const at = performance.now();
  killed = true;
  await host.kill();
  await typing;
  sum.kills += 1;
  sum.unhandled += host.unhandled();
  const next = await context.startHost({ home: post.home });
  const back = await enter(next, post);
  const kept = (await back.line.call('meetingDraft.get', { id }))?.draft.summary ?? '';
  if (!text.join('').startsWith(kept)) sum.wrong += 1;
  const firstLost = times[kept.length];
  if (firstLost !== undefined) sum.longest = Math.max(sum.longest, at - firstLost);
  sum.most = Math.max(sum.most, text.length - kept.length);
  await back.line.call('meetingDraft.drop', { id });
  await next.stop();
  sum.unhandled += next.unhandled();
};

/** The window's own timer, in a window that types without a pause; the host is killed in the middle of it. */
export const part: FaultPart = {
  rows: [21],
  title: 'Minutes being typed survive: at most two seconds of typing are lost',
  run: async (context) => {
    const post = await preparePost(context, join(context.folder, 'post'));
    const sum: Sum = { left: context.times(KILLS, 8), kills: 0, longest: 0, most: 0, wrong: 0, unhandled: 0 };
    const lane = async (copy: PreparedPost): Promise<void> => {
      while (sum.left > 0) {
        sum.left -= 1;
        await killOnce(context, copy, sum);
      }
    };
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, (_, at) => lane(copyPost(post, join(context.folder, `copy-${at}`)))));
    const { kills, longest, most, wrong, unhandled } = sum;
    return {
      ...{ done: 'kill -9 while a meeting is being typed', times: kills, lost: 0, silent: wrong, unhandled },
      detail: `at most ${(longest / 1000).toFixed(2)} s of typing lost (${most} characters at ${Math.round(1000 / LETTER_MS)} a second)`,
      broken: longest > PROMISED_MS ? [`${Math.round(longest)} ms of typing lost, ${PROMISED_MS} promised`] : [],
    };
  },
};

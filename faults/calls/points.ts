import { join } from 'node:path';
import type { Answer, HostLine } from '../client/host-line.ts';
import type { RunningHost } from '../client/running-host.ts';
import { enter, type PreparedPost } from '../load/prepared-post.ts';
import type { Tally } from '../load/tally.ts';
import { startWorkday, type Workday } from '../load/workday.ts';
import { attachStrace, type Injection } from '../machine/strace.ts';
import type { FaultContext } from '../part.ts';
import type { Operation, OperationOf } from './operation.ts';

/** One kind of call that is broken at its first, second, third … time. */
export type Plan = Omit<Injection, 'at'>;

/** The first calls one by one, later ones more and more apart, up to the last that the operation makes. */
const spread = (most: number): readonly number[] => {
  const points: number[] = [];
  for (let at = 1; points.length < most; at = Math.max(at + 1, Math.round(at * 1.25))) points.push(at);
  return points;
};

interface Place {
  readonly context: FaultContext;
  readonly post: PreparedPost;
  readonly day: Workday;
  readonly operation: Operation;
  readonly tally: Tally;
}
interface Open {
  readonly host: RunningHost;
  readonly line: HostLine;
}

const open = async ({ context, post, tally }: Place): Promise<Open> => {
  const host = await context.startHost({ home: post.home });
  const { line, session } = await enter(host, post);
  if (session.rollback) tally.wrong(`opened as an older state: ${session.rollback.found} of ${session.rollback.expected}`);
  return { host, line };
};

/** What the answer itself says: a programming fault is none of the expected ends. */
const judgeAnswer = ({ operation, tally }: Place, answer: Answer<unknown> | null): boolean => {
  if (answer?.outcome?.ok === false && answer.outcome.failure.code === 'fault') {
    tally.unhandled(1);
    tally.note(`${operation.what}: answered as a programming fault`);
  }
  return answer?.outcome?.ok === true;
};

/** One point: do it, break it, open again and compare. Answers the host that is open afterwards, and whether the fault hit. */
const strikePoint = async (
  place: Place,
  { host, line }: Open,
  injection: Injection,
): Promise<{ readonly open: Open; readonly hit: boolean }> => {
  const { context, day, operation, tally } = place;
  await day.few(line);
  await operation.before?.(host, line);
  const strace = await attachStrace(host.pid, injection, join(context.folder, `strace-${host.pid}.log`));
  const kills = 'kill' in injection.what;
  if (kills) host.expectDeath();
  const answer = await operation.act(line);
  const hits = await strace.detach();
  const done = judgeAnswer(place, answer);
  // what is saved after a failed call must be as safe as what was saved before it
  if (!kills && hits > 0) await day.few(line);
  const gone = line.isGone();
  tally.ended(host, `${operation.what}, ${injection.call} ${injection.at}`);
  if (!gone && hits === 0) {
    tally.add(await day.look(line, null));
    return { open: { host, line }, hit: false };
  }
  await host.kill();
  tally.hit();
  const next = await open(place);
  tally.add(await day.look(next.line, null));
  for (const sentence of (await operation.after?.(next.line, done)) ?? []) tally.wrong(`${operation.what}: ${sentence}`);
  return { open: next, hit: true };
};

/** Breaks one operation at call after call, for every plan, until it makes no such call any more. Answers the points hit. */
export const breakOperation = async (
  context: FaultContext,
  post: PreparedPost,
  make: OperationOf,
  tally: Tally,
  how: { readonly plans: readonly Plan[]; readonly most: number },
): Promise<string> => {
  const day = startWorkday(post.items, context.random);
  const operation = make(post, day);
  const place: Place = { context, post, day, operation, tally };
  let present = await open(place);
  let points = 0;
  for (const plan of how.plans) {
    for (const at of spread(how.most)) {
      const { open: next, hit } = await strikePoint(place, present, { ...plan, at });
      present = next;
      if (!hit) break;
      points += 1;
    }
  }
  const { checks } = await present.line.call('verify.run', {});
  for (const check of checks.filter(({ ok }) => !ok)) tally.wrong(`${operation.what}: verify: ${check.name}`);
  await present.host.stop();
  context.tell(`${operation.what}: ${points} points`);
  return `${operation.what} ${points}`;
};

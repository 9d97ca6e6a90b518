import { isDeepStrictEqual } from 'node:util';
import type { HostLine } from '../client/host-line.ts';
import { type PostReading, readPost } from './post-reading.ts';
import type { SentCommand, Slot } from './record.ts';
import type { StoreBook } from './store-book.ts';

/** What a look after a fault found. */
export interface Look {
  /** commands answered ok before the fault */
  readonly acknowledged: number;
  /** records whose acknowledged version is not there afterwards */
  readonly lost: number;
  /** half-written records, versions nobody sent, refused commands that are there, balances that do not add up, retries that differ */
  readonly wrong: number;
  /** records with a version that was sent and not answered in time, yet is there: allowed, a retry must be harmless */
  readonly unconfirmed: number;
  /** answered with a failure, by code */
  readonly refused: Readonly<Record<string, number>>;
  /** one line per loss or wrong */
  readonly words: readonly string[];
}

type Book = Pick<StoreBook, 'wrongBalances'>;

/** acknowledged commands sent once more after each restart */
const REPEATED = 2;

const isKept = ({ answer }: SentCommand, until: bigint | null): boolean =>
  answer?.outcome.ok === true && (until === null || answer.at < until);
/** A refusal that came while the power went is no answer: the disk may have taken what it reported as failed. */
const isRefused = ({ answer }: SentCommand, until: bigint | null): boolean =>
  answer?.outcome.ok === false && (until === null || answer.at < until);

interface Judgement {
  readonly lost: readonly string[];
  readonly wrong: readonly string[];
  readonly unconfirmed: boolean;
}

/** One record: between the newest acknowledged and the newest sent version, whole, and not one that was refused. */
const judge = (reading: PostReading, slot: Slot, commands: readonly SentCommand[], until: bigint | null): Judgement => {
  const { version, whole } = slot.record.find(reading);
  const acknowledged = Math.max(slot.kept, ...commands.filter((one) => isKept(one, until)).map((one) => one.version));
  const refused = commands.some((one) => one.version === version && isRefused(one, until));
  const name = `${slot.record.what}: version ${version}`;
  slot.kept = version;
  return {
    lost: version < acknowledged ? [`${name} found, ${acknowledged} acknowledged`] : [],
    wrong: [
      ...(whole ? [] : [`${name} is half written`]),
      ...(version > slot.sent ? [`${name} was never sent`] : []),
      ...(refused ? [`${name} was refused and is there`] : []),
    ],
    unconfirmed: version > acknowledged && !refused,
  };
};

/** What a careful client sends again: all without an answer, in the order of their versions; and some acknowledged ones that are still the newest of their record. */
const worthRepeating = (sent: readonly SentCommand[], until: bigint | null): readonly SentCommand[] => {
  const open = sent.filter((one) => !isKept(one, until) && !isRefused(one, until));
  const closed = sent.filter((one) => isKept(one, until) && one.version === one.slot.sent).slice(-REPEATED);
  return [...closed, ...open];
};

const repeat = async (line: HostLine, sent: readonly SentCommand[], until: bigint | null): Promise<readonly string[]> => {
  const words: string[] = [];
  for (const command of worthRepeating(sent, until)) {
    const { slot, version, commandId, answer } = command;
    const name = `${slot.record.what}: version ${version} sent again`;
    const { outcome } = await slot.record.write(line, version, commandId);
    if (!outcome?.ok) words.push(`${name}: ${outcome?.failure.code ?? 'no answer'}`);
    else if (isKept(command, until) && answer?.outcome.ok && !isDeepStrictEqual(outcome.value, answer.outcome.value))
      words.push(`${name} has another answer`);
    else slot.kept = Math.max(slot.kept, version);
  }
  return words;
};

const countCodes = (sent: readonly SentCommand[]): Readonly<Record<string, number>> => {
  const codes: Record<string, number> = {};
  for (const { answer } of sent) {
    if (answer?.outcome.ok !== false) continue;
    const { code } = answer.outcome.failure;
    codes[code] = (codes[code] ?? 0) + 1;
  }
  return codes;
};

/** After the retries every record stands at its newest version, once. */
const afterRetries = (reading: PostReading, slots: readonly Slot[], book: Book): readonly string[] => [
  ...slots
    .filter((slot) => slot.record.find(reading).version !== slot.kept)
    .map((slot) => `${slot.record.what}: a retry brought back an older version`),
  ...(book.wrongBalances(reading) > 0 ? ['balances do not add up after the retries'] : []),
];

/** Compares what was acknowledged before `until` with what is there now, then repeats what a careful client would repeat. */
export const lookAfterFault = async (line: HostLine, sent: readonly SentCommand[], until: bigint | null, book: Book): Promise<Look> => {
  const bySlot = Map.groupBy(sent, ({ slot }) => slot);
  const reading = await readPost(line);
  const judged = [...bySlot].map(([slot, commands]) => judge(reading, slot, commands, until));
  const lost = judged.flatMap((one) => one.lost);
  const wrong = [
    ...judged.flatMap((one) => one.wrong),
    ...(book.wrongBalances(reading) > 0 ? ['balances do not add up'] : []),
    ...(await repeat(line, sent, until)),
    ...afterRetries(await readPost(line), [...bySlot.keys()], book),
  ];
  return {
    acknowledged: sent.filter((one) => isKept(one, until)).length,
    lost: lost.length,
    wrong: wrong.length,
    unconfirmed: judged.filter((one) => one.unconfirmed).length,
    refused: countCodes(sent),
    words: [...lost, ...wrong],
  };
};

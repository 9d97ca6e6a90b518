import { randomUUID } from 'node:crypto';
import type { HostLine } from '../client/host-line.ts';
import { type Look, lookAfterFault } from './look-after-fault.ts';
import { meetingRecord } from './meeting-record.ts';
import { noticeRecord } from './notice-record.ts';
import { personRecord } from './person-record.ts';
import type { SentCommand, Slot } from './record.ts';
import { openStoreBook } from './store-book.ts';

/** A day's work of several hands at one post, and its own notebook of what was acknowledged. */
export interface Workday {
  /** Works until the host is gone or `stop` says so, with several requests in flight. */
  work(line: HostLine, stop: () => boolean): Promise<void>;
  /** One command of every hand, all in flight at once. */
  few(line: HostLine): Promise<void>;
  /** Resolves when so many commands have been answered since the last look, or the host is gone. */
  acknowledged(count: number): Promise<void>;
  /**
   * After a fault: compares what was acknowledged before `until` (CLOCK_MONOTONIC in ns; null: every answer counts) with what is there,
   * then sends again what had no answer and a few that had one.
   */
  look(line: HostLine, until: bigint | null): Promise<Look>;
}

const HANDS = 4;

/** Starts at a prepared post with `items` in store. */
export const startWorkday = (items: readonly string[], random: () => number): Workday => {
  const book = openStoreBook(items, random);
  const newSlot = (record: Slot['record']): Slot => ({ record, sent: 0, kept: 0 });
  const hands = Array.from({ length: HANDS }, () => [personRecord(), personRecord(), meetingRecord(), noticeRecord()].map(newSlot));
  let sent: SentCommand[] = [];
  let awaited: { readonly count: number; readonly reached: () => void } | null = null;

  const tellReached = (gone: boolean): void => {
    if (!awaited || (!gone && sent.filter(({ answer }) => answer !== null).length < awaited.count)) return;
    awaited.reached();
    awaited = null;
  };
  const nextSlot = (own: readonly Slot[]): Slot => {
    const choice = random();
    if (choice < 0.2) return newSlot(book.receipt());
    if (choice < 0.4) return newSlot(book.issue());
    const slot = own[Math.floor(random() * own.length)];
    if (!slot) throw new Error('a hand without records');
    return slot;
  };
  const write = async (line: HostLine, slot: Slot): Promise<void> => {
    slot.sent += 1;
    const command: SentCommand = { slot, version: slot.sent, commandId: randomUUID(), answer: null };
    sent.push(command);
    const answer = await slot.record.write(line, command.version, command.commandId);
    command.answer = answer.outcome && { at: answer.at, outcome: answer.outcome };
    tellReached(line.isGone());
  };
  return {
    work: async (line, stop) => {
      const hand = async (own: readonly Slot[]): Promise<void> => {
        while (!line.isGone() && !stop()) await write(line, nextSlot(own));
      };
      await Promise.all(hands.map(hand));
    },
    few: async (line) => {
      await Promise.all(hands.map((own) => write(line, nextSlot(own))));
    },
    acknowledged: (count) =>
      new Promise((resolve) => {
        awaited = { count, reached: resolve };
        tellReached(false);
      }),
    look: async (line, until) => {
      const look = await lookAfterFault(line, sent, until, book);
      sent = [];
      return look;
    },
  };
};

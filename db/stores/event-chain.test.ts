import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import type { ChainBreak } from '#core/history/chain-break.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { compareMark } from '../compare-mark.ts';
import { saveMark } from '../high-water-mark.ts';
import type { DatabaseKey } from '../keyring.ts';
import { openDatabase } from '../open-database.ts';
import { findChainBreak } from './event-chain.ts';
import { linkHash } from './event-hashes.ts';
import { appendEvent, headOf } from './events.ts';

const LENGTH = 40;
const TRIALS = 100;

const folder = mkdtempSync(join(tmpdir(), 'chain-'));
const database = openDatabase(join(folder, 'post.db'), randomBytes(32) as DatabaseKey, { create: true });
const { db } = database;
const client = db.$client;

const append = (erased: readonly number[] = []) =>
  appendEvent(db, {
    ...{ commandId: randomUUID(), at: '2022-01-06T10:00' as LocalTime, user: '王书记', route: 'person.add', act: 'do', target: null },
    ...{ label: '添加人员', subject: '甲一', inputHash: randomUUID(), result: null, erased },
    changes: [{ table: 'person', id: randomUUID(), before: null, after: { name: '甲一' } }],
  });

for (let number = 1; number <= LENGTH; number += 1) append();
saveMark(folder, headOf(db));
// a stranger with the key drops the triggers first
for (const name of ['audit_event_no_update', 'audit_event_no_delete', 'event_payload_no_update']) client.exec(`DROP TRIGGER ${name}`);

afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Tampers inside a transaction that is never kept, and tells what is found. */
const after = (tamper: () => void): { readonly chain: ChainBreak | null; readonly mark: string } => {
  client.exec('BEGIN');
  try {
    tamper();
    return { chain: findChainBreak(db), mark: compareMark(folder, db).is };
  } finally {
    client.exec('ROLLBACK');
  }
};

const trials = <T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, check), { numRuns: TRIALS, seed: 20220106 });

const seq = fc.integer({ min: 1, max: LENGTH });
const linkColumns = ['user', 'at', 'route', 'act', 'target', 'command_id', 'payload_hash', 'hash', 'previous_hash'] as const;
const payloadColumns = ['label', 'subject', 'changes', 'result', 'salt', 'input_hash'] as const;

it('an untouched chain is whole, and so is one whose erased contents a later event owns to', () => {
  expect(after(() => undefined)).toEqual({ chain: null, mark: 'whole' });
  trials(fc.uniqueArray(seq, { minLength: 1, maxLength: 9 }), (erased) => {
    expect(after(() => append(erased)).chain).toBeNull();
  });
});

it('one changed word of a link is found at that very link', () => {
  trials(fc.tuple(seq, fc.constantFrom(...linkColumns)), ([at, column]) => {
    const change = () => client.prepare(`UPDATE audit_event SET ${column} = coalesce(${column}, '') || '1' WHERE seq = ?`).run(at);
    expect(after(change).chain).toEqual({ seq: at, kind: 'edited' });
  });
});

it('changed contents are found at their event', () => {
  trials(fc.tuple(seq, fc.constantFrom(...payloadColumns)), ([at, column]) => {
    const json = column === 'changes' || column === 'result';
    const change = () => client.prepare(`UPDATE event_payload SET ${column} = ? WHERE seq = ?`).run(json ? '{"value":"别的"}' : '别的', at);
    expect(after(change).chain).toEqual({ seq: at, kind: 'content' });
  });
});

it('an event taken out of the middle is missed by its number', () => {
  trials(fc.integer({ min: 1, max: LENGTH - 1 }), (at) => {
    const remove = () => client.prepare('DELETE FROM audit_event WHERE seq = ?').run(at);
    expect(after(remove).chain).toEqual({ seq: at, kind: 'missing' });
  });
});

it('a cut tail leaves a chain that holds, and the mark outside the file finds it', () => {
  trials(seq, (from) => {
    const cut = () => client.prepare('DELETE FROM audit_event WHERE seq >= ?').run(from);
    expect(after(cut)).toEqual({ chain: null, mark: 'behind' });
  });
});

it('two events changed for one another are found at the first of them', () => {
  const swap = (a: number, b: number) => {
    for (const table of ['audit_event', 'event_payload']) {
      const move = client.prepare(`UPDATE ${table} SET seq = ? WHERE seq = ?`);
      for (const [to, from] of [
        [-1, a],
        [a, b],
        [b, -1],
      ])
        move.run(to, from);
    }
  };
  trials(fc.uniqueArray(seq, { minLength: 2, maxLength: 2 }), ([a = 1, b = 2]) => {
    expect(after(() => swap(a, b)).chain).toEqual({ seq: Math.min(a, b), kind: 'order' });
  });
});

it('contents erased by hand are found, also when some other event erased others', () => {
  trials(fc.uniqueArray(seq, { minLength: 2, maxLength: 8 }), ([own = 1, ...others]) => {
    const erase = () => {
      append(others);
      client.prepare('DELETE FROM event_payload WHERE seq = ?').run(own);
    };
    expect(after(erase).chain).toEqual({ seq: own, kind: 'erased' });
  });
});

const rehash = (from: number, to: number) => {
  let previous = String(client.prepare('SELECT previous_hash FROM audit_event WHERE seq = ?').pluck().get(from));
  for (let at = from; at <= to; at += 1) {
    const link = client
      .prepare('SELECT command_id AS commandId, at, user, route, act, target, payload_hash AS payloadHash FROM audit_event WHERE seq = ?')
      .get(at) as Omit<Parameters<typeof linkHash>[0], 'previousHash'>;
    const hash = linkHash({ ...link, previousHash: previous });
    client.prepare('UPDATE audit_event SET previous_hash = ?, hash = ? WHERE seq = ?').run(previous, hash, at);
    previous = hash;
  }
};
const lie = (at: number) => client.prepare("UPDATE audit_event SET user = '别人' WHERE seq = ?").run(at);

it('an event written anew with its own right hash breaks the link after it', () => {
  trials(fc.integer({ min: 1, max: LENGTH - 1 }), (at) => {
    const forge = () => {
      lie(at);
      rehash(at, at);
    };
    expect(after(forge).chain).toEqual({ seq: at + 1, kind: 'order' });
  });
});

it('a chain written anew to its very end holds in itself, and the mark outside the file finds it', () => {
  trials(seq, (at) => {
    const forge = () => {
      lie(at);
      rehash(at, LENGTH);
    };
    expect(after(forge)).toEqual({ chain: null, mark: 'parted' });
  });
});

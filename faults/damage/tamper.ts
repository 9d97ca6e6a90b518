import Sqlite from 'better-sqlite3';
import { loadKeyring, unlockKeyring } from '#db/keyring.ts';
import { setKey } from '#db/open-database.ts';
import { GENESIS, linkHash } from '#db/stores/event-hashes.ts';
import { PASSPHRASE } from '../load/prepared-post.ts';

/** One way in which somebody with the key rewrites the log of acts by SQL. */
export interface Tampering {
  readonly what: string;
  /** changes the open file; answers the number of the event that `verify` must name, or null where only the mark outside can tell */
  act(client: Sqlite.Database, head: number, random: () => number): number | null;
}

const between = (least: number, most: number, random: () => number): number => least + Math.floor(random() * (most - least + 1));
const columns = ['at', 'user', 'route', 'payload_hash', 'previous_hash', 'hash'] as const;

const edit: Tampering = {
  what: 'an event edited',
  act: (client, head, random) => {
    const seq = between(1, head, random);
    const column = columns[Math.floor(random() * columns.length)] ?? 'user';
    client.prepare(`UPDATE audit_event SET ${column} = ${column} || 'x' WHERE seq = ?`).run(seq);
    return seq;
  },
};
const cutMiddle: Tampering = {
  what: 'an event taken out of the middle',
  act: (client, head, random) => {
    const seq = between(1, head - 1, random);
    client.prepare('DELETE FROM event_payload WHERE seq = ?').run(seq);
    client.prepare('DELETE FROM audit_event WHERE seq = ?').run(seq);
    return seq;
  },
};
const cutTail: Tampering = {
  what: 'the last events cut off',
  act: (client, head, random) => {
    const from = between(head - 5, head, random);
    client.prepare('DELETE FROM event_payload WHERE seq >= ?').run(from);
    client.prepare('DELETE FROM audit_event WHERE seq >= ?').run(from);
    return null;
  },
};
const swap: Tampering = {
  what: 'two neighbours exchanged',
  act: (client, head, random) => {
    const seq = between(1, head - 1, random);
    const move = client.prepare('UPDATE audit_event SET seq = ? WHERE seq = ?');
    for (const [to, from] of [
      [-1, seq],
      [seq, seq + 1],
      [seq + 1, -1],
    ])
      move.run(to, from);
    return seq;
  },
};
const editContent: Tampering = {
  what: 'the content of an event edited',
  act: (client, head, random) => {
    const seq = between(1, head, random);
    client.prepare("UPDATE event_payload SET subject = subject || 'x' WHERE seq = ?").run(seq);
    return seq;
  },
};
const erase: Tampering = {
  what: 'the content of an event erased without a purge',
  act: (client, head, random) => {
    const seq = between(1, head, random);
    client.prepare('DELETE FROM event_payload WHERE seq = ?').run(seq);
    return seq;
  },
};

interface Row {
  readonly seq: number;
  readonly hash: string;
}

/** The careful insider: changes one event and works out every later hash anew, as the product would. */
const rechain: Tampering = {
  what: 'an event edited and every later hash worked out anew',
  act: (client, head, random) => {
    const first = between(1, head, random);
    client.prepare("UPDATE audit_event SET user = user || 'x' WHERE seq = ?").run(first);
    let previousHash = client.prepare<[number], Row>('SELECT seq, hash FROM audit_event WHERE seq = ?').get(first - 1)?.hash ?? GENESIS;
    const read = client.prepare<[number], Parameters<typeof linkHash>[0]>(
      'SELECT command_id commandId, at, user, route, act, target, payload_hash payloadHash, previous_hash previousHash FROM audit_event WHERE seq = ?',
    );
    const write = client.prepare('UPDATE audit_event SET previous_hash = ?, hash = ? WHERE seq = ?');
    for (let seq = first; seq <= head; seq += 1) {
      const link = read.get(seq);
      if (!link) throw new Error(`no event ${seq}`);
      const hash = linkHash({ ...link, previousHash });
      write.run(previousHash, hash, seq);
      previousHash = hash;
    }
    return null;
  },
};

export const tamperings: readonly Tampering[] = [edit, cutMiddle, cutTail, swap, editContent, erase, rechain];

/** Opens the file past all code of the product, without its guards, and lets `tampering` at it. Answers the event it touched. */
export const tamper = async (folder: string, path: string, tampering: Tampering, random: () => number): Promise<number | null> => {
  const { key } = await unlockKeyring(loadKeyring(folder), PASSPHRASE);
  const client = new Sqlite(path);
  try {
    setKey(client, key);
    const guards = client.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name IN ('audit_event', 'event_payload')");
    for (const name of guards.pluck().all()) client.exec(`DROP TRIGGER "${String(name)}"`);
    const head = Number(client.prepare('SELECT max(seq) FROM audit_event').pluck().get());
    return tampering.act(client, head, random);
  } finally {
    client.close();
  }
};

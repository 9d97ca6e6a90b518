import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { InputOf } from '#core/contract/routes.ts';
import type { DirectLine } from '../doors/direct-line.ts';
import {
  bringOneByOne,
  isPossible,
  lyingOf,
  type NaiveDocument,
  type NaiveKind,
  type NaiveLine,
  type NaiveLot,
  openOf,
  takeOneByOne,
} from './naive-store.ts';
import { openStore } from './store.ts';

/** One thing done in the store; numbers choose among what there is. */
export interface Step {
  readonly act: 'receive' | 'borrow' | 'issue' | 'kit' | 'return' | 'giveBack' | 'carry' | 'writeOff' | 'reverse' | 'undo' | 'redo';
  readonly item: number;
  readonly lot: number;
  readonly place: number;
  readonly count: number;
  readonly which: number;
  readonly bound: boolean;
}

export const LOTS: Readonly<Record<string, NaiveLot>> = {
  '': { expiresOn: null, boundTo: '' },
  早: { expiresOn: '2022-02-01', boundTo: '' },
  定: { expiresOn: '2022-03-01', boundTo: '核酸点' },
  晚: { expiresOn: '2022-05-01', boundTo: '' },
  坏: { expiresOn: '2021-12-31', boundTo: '' },
};
const TODAY = '2022-01-06';
const AT = `${TODAY}T09:00`;
const KIT = [
  ['口罩', 2],
  ['帐篷', 1],
] as const;

interface Names {
  readonly items: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<string, string | null>>;
  readonly kitId: string;
}

const pick = <Choice>(choices: readonly Choice[], index: number): Choice => {
  const chosen = choices[index % choices.length];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
};

/** New items, a second place and a kit of their own for one sequence. */
const setUp = async (line: DirectLine): Promise<Names> => {
  const store = openStore(line);
  const mark = randomUUID().slice(0, 8);
  const items = { 口罩: await store.addItem('口罩', '盒'), 帐篷: await store.addItem('帐篷', '顶', { returnable: true }) };
  const north = await store.addPlace(`北门${mark}`);
  const kitId = randomUUID();
  const parts = KIT.map(([name, count]) => ({ itemId: items[name], quantity: count * 1000 }));
  await line.call('supplies.saveKit', { id: kitId, fields: { name: `战斗包${mark}`, parts } });
  return { items, places: { 主库: null, 北门: north }, kitId };
};

type Attempt = { readonly kind: NaiveKind; readonly lines: readonly NaiveLine[] | null; readonly against?: number };

/** Which document a step is about: returns among what went out, give-backs among what was borrowed; −1 = there is none. */
const aimOf = (documents: readonly NaiveDocument[], { act, which }: Step): number => {
  const wanted = { return: 'issue', giveBack: 'borrow' } as Readonly<Record<string, NaiveKind>>;
  const fitting = documents.flatMap((one, index) => (wanted[act] === undefined || one.kind === wanted[act] ? [index] : []));
  return fitting[which % Math.max(1, fitting.length)] ?? -1;
};

/** What the naive store makes of a step: the document it would write; lines null = it refuses. */
const attempt = (documents: readonly NaiveDocument[], step: Step): Attempt => {
  const item = pick(Object.keys({ 口罩: 0, 帐篷: 0 }), step.item);
  const place = pick(['主库', '北门'], step.place);
  const asking = { item, count: step.count, place };
  const lying = lyingOf(documents);
  const manner = { today: TODAY, purpose: step.bound ? '核酸点' : '', expiredToo: false, first: [] };
  const index = aimOf(documents, step);
  const chosen = { index, document: documents[index] };
  switch (step.act) {
    case 'receive':
    case 'borrow':
      return {
        kind: step.act === 'borrow' ? 'borrow' : 'in',
        lines: [{ item, lot: pick(Object.keys(LOTS), step.lot), place, delta: step.count }],
      };
    case 'issue':
      return { kind: 'issue', lines: takeOneByOne(lying, LOTS, asking, manner) };
    case 'kit': {
      const parts = KIT.map(([name, count]) => takeOneByOne(lying, LOTS, { item: name, count: count * step.count, place }, manner));
      return { kind: 'issue', lines: parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? []) };
    }
    case 'return': {
      const fits = chosen.document?.kind === 'issue' && chosen.document.stands;
      return { kind: 'return', lines: fits ? bringOneByOne(openOf(documents, chosen.index), LOTS, asking) : null, against: chosen.index };
    }
    case 'giveBack': {
      const loan = chosen.document;
      const fits = loan?.kind === 'borrow' && loan.stands && (openOf(documents, chosen.index).get(item) ?? 0) >= step.count;
      const first = loan?.lines.map((line) => line.lot) ?? [];
      const lines = fits ? takeOneByOne(lying, LOTS, asking, { ...manner, purpose: '', first }) : null;
      return { kind: 'giveBack', lines, against: chosen.index };
    }
    case 'carry': {
      const out = takeOneByOne(lying, LOTS, asking, { ...manner, purpose: '' });
      const other = place === '主库' ? '北门' : '主库';
      return { kind: 'transfer', lines: out?.flatMap((line) => [line, { ...line, place: other, delta: -line.delta }]) ?? null };
    }
    default:
      return { kind: 'writeOff', lines: takeOneByOne(lying, LOTS, asking, { ...manner, purpose: '', expiredToo: true }) };
  }
};

/** The same step over the contract. */
const send = (line: DirectLine, names: Names, documents: readonly NaiveDocument[], step: Step, id: string): Promise<unknown> => {
  const itemId = names.items[pick(['口罩', '帐篷'], step.item)] ?? '';
  const placeId = names.places[pick(['主库', '北门'], step.place)] ?? null;
  const code = pick(Object.keys(LOTS), step.lot);
  const goods = { itemId, quantity: step.count * 1000 };
  const lines = [{ ...goods, placeId }];
  const two = { at: AT, handler: '甲一', checker: '乙二' };
  const one = { at: AT, handler: '甲一', recipient: { kind: 'other' as const, name: '卡口' }, purpose: step.bound ? '核酸点' : '' };
  const against = documents[aimOf(documents, step)]?.hostId ?? randomUUID();
  switch (step.act) {
    case 'receive':
    case 'borrow': {
      const { expiresOn = null, boundTo = '' } = LOTS[code] ?? {};
      const lot = code === '' ? null : { code, expiresOn, boundTo, maker: '' };
      const source: InputOf<'supplies.receiveGoods'>['fields']['source'] = step.act === 'borrow' ? 'borrow' : 'allotment';
      return line.call('supplies.receiveGoods', { id, fields: { ...two, source, party: '街道', lines: [{ ...goods, placeId, lot }] } });
    }
    case 'issue':
      return line.call('supplies.issueGoods', { id, fields: { ...one, lines } });
    case 'kit':
      return line.call('supplies.issueKit', { id, fields: { ...one, kitId: names.kitId, count: step.count, placeId } });
    case 'return':
      return line.call('supplies.returnGoods', { id, fields: { ...two, against, lines } });
    case 'giveBack':
      return line.call('supplies.giveBack', { id, fields: { ...two, against, lines } });
    case 'carry': {
      const to = placeId === null ? (names.places.北门 ?? null) : null;
      return line.call('supplies.transfer', { id, fields: { ...two, from: placeId, to, lines: [goods] } });
    }
    default:
      return line.call('supplies.writeOff', { id, fields: { ...two, reason: '破损', lines } });
  }
};

const succeeds = async (act: () => Promise<unknown>): Promise<boolean> => {
  try {
    await act();
    return true;
  } catch (error) {
    if (!(error instanceof ExpectedFailure) || error.failure.code === 'fault') throw error;
    expect(error.failure.sentence).toMatch(/没有/);
    return false;
  }
};

/** item|lot|place → count, as the product tells it. */
const lyingInHost = async (line: DirectLine, names: Names): Promise<ReadonlyMap<string, number>> => {
  const stock = await line.call('supplies.stock', {});
  const placeOf = new Map(Object.entries(names.places).map(([name, id]) => [id as string | null, name]));
  const found = Object.entries(names.items).flatMap(([name, id]) => {
    const parts = stock.find((one) => one.item.id === id)?.parts ?? [];
    return parts.map((part) => [`${name}|${part.lot?.code ?? ''}|${placeOf.get(part.placeId) ?? ''}`, part.quantity / 1000] as const);
  });
  return new Map(found);
};

const loansInHost = async (line: DirectLine, names: Names): Promise<readonly string[]> => {
  const own = new Map(Object.entries(names.items).map(([name, id]) => [id, name]));
  const loans = [...(await line.call('supplies.lent', {})), ...(await line.call('supplies.borrowed', {}))];
  return loans.flatMap((loan) => (own.has(loan.itemId) ? [`${loan.documentId} ${own.get(loan.itemId)} ${loan.open / 1000}`] : [])).sort();
};

const naiveLoans = (documents: readonly NaiveDocument[]): readonly string[] =>
  documents
    .flatMap((one, index) => {
      if (one.kind !== 'borrow' && one.kind !== 'issue') return [];
      const sums = new Map<string, number>();
      for (const [at, open] of openOf(documents, index)) {
        const item = at.split('|')[0] ?? '';
        if (one.kind === 'borrow' || item === '帐篷') sums.set(item, (sums.get(item) ?? 0) + open);
      }
      return [...sums].filter(([, open]) => open > 0).map(([item, open]) => `${one.hostId} ${item} ${open}`);
    })
    .sort();

/** An act as undo knows it: which document it makes stand or fall. */
interface Act {
  readonly index: number;
  readonly stands: boolean;
}

/** Does the same in both stores and compares them after every step. */
export const compareStores = async (line: DirectLine, steps: readonly Step[]): Promise<void> => {
  const names = await setUp(line);
  const documents: NaiveDocument[] = [];
  const done: Act[] = [];
  const undone: Act[] = [];
  const tryFlip = (index: number, stands: boolean): boolean => {
    const document = documents[index];
    if (!document || document.stands === stands) return false;
    document.stands = stands;
    if (isPossible(documents)) return true;
    document.stands = !stands;
    return false;
  };
  const turn = async (act: 'undo' | 'redo', from: Act[], to: Act[]): Promise<void> => {
    const last = from.at(-1);
    if (!last) return;
    const expected = tryFlip(last.index, act === 'undo' ? !last.stands : last.stands);
    expect(await succeeds(() => line.call(`history.${act}`, {}))).toBe(expected);
    if (expected) to.push(...from.splice(-1));
  };
  const did = (act: Act): void => {
    done.push(act);
    undone.length = 0;
  };
  for (const step of steps) {
    if (step.act === 'undo') await turn('undo', done, undone);
    else if (step.act === 'redo') await turn('redo', undone, done);
    else if (step.act === 'reverse') {
      const index = aimOf(documents, step);
      const expected = tryFlip(index, false);
      const input = { id: randomUUID(), reverses: documents[index]?.hostId ?? randomUUID(), reason: '录错' };
      expect(await succeeds(() => line.call('supplies.reverseDocument', input))).toBe(expected);
      if (expected) did({ index, stands: false });
    } else {
      const hostId = randomUUID();
      const { kind, lines, against = null } = attempt(documents, step);
      expect([step.act, await succeeds(() => send(line, names, documents, step, hostId))]).toEqual([step.act, lines !== null]);
      if (lines) {
        documents.push({ hostId, kind, lines, against, stands: true });
        did({ index: documents.length - 1, stands: true });
      }
    }
    expect(await lyingInHost(line, names)).toEqual(lyingOf(documents));
    expect(await loansInHost(line, names)).toEqual(naiveLoans(documents));
  }
};

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RouteName, routes } from '#core/contract/routes.ts';
import { actPlaces, familiesOf } from '#core/history/act-places.ts';
import { anchorInput } from '#core/history/audit.ts';
import { openUndoWorld, type UndoWorld } from '../../testing/undo-cases/undo-world.ts';
import { checkAnchor } from './audit.ts';

let w: UndoWorld;
beforeAll(() => {
  w = openUndoWorld();
});
afterAll(() => w.close());

const labels = (filter: object) => w.ask('audit.list', filter).entries.map(({ label, subject }) => `${label} ${subject}`.trim());

describe('the log', () => {
  it('is found by words, by place, by day and by person, each alone and together', () => {
    w.inPassing(() => {
      w.setNow('2022-01-08T09:00');
      w.run('contact.save', { contacts: [{ label: '卫生站', phone: '1' }] });
      w.run('duty.savePost', { id: w.newId(), fields: { name: '100%岗_', kind: 'gate', outdoor: true } });
      w.run('history.undo', {});
      expect(labels({ place: 'service' })).toEqual(['修改便民电话 1 个号码']);
      expect(labels({ place: 'undo' })).toEqual(['撤销 保存岗位 100%岗_']);
      expect(labels({ text: '100%岗_' })).toEqual(['撤销 保存岗位 100%岗_', '保存岗位 100%岗_']);
      expect(labels({ text: '%' })).toHaveLength(2);
      expect(labels({ from: '2022-01-08', to: '2022-01-08' })).toHaveLength(3);
      expect(labels({ to: '2022-01-07', place: 'service' })).toEqual([]);
      expect(labels({ user: '别人' })).toEqual([]);
      expect(labels({ user: '王书记', place: 'roster', text: '队员甲' })).toEqual(['添加人员 队员甲']);
    });
    w.setNow('2022-01-06T10:00');
  });

  it('is turned page by page in the order of the log, whatever the clock said (a clock set back mixing the days)', () => {
    w.inPassing(() => {
      for (let step = 0; step < 130; step += 1) {
        w.setNow(step === 60 ? '2020-01-01T00:00' : '2022-01-09T09:00');
        w.run('contact.save', { contacts: [{ label: `第${step}`, phone: '1' }] });
      }
      const first = w.ask('audit.list', {});
      const second = w.ask('audit.list', { before: first.nextBefore });
      const seqs = [...first.entries, ...second.entries].map(({ seq }) => seq);
      expect(seqs).toEqual(seqs.toSorted((a, b) => b - a));
      expect(new Set(seqs).size).toBe(first.matching);
      expect(second.nextBefore).toBeNull();
      expect([...first.entries, ...second.entries].filter(({ clockBack }) => clockBack)).toHaveLength(1);
    });
    w.setNow('2022-01-06T10:00');
  });

  it('every command belongs to one place of the filter', () => {
    const commands = Object.keys(routes).filter((name) => routes[name as RouteName].kind === 'command');
    const placed = Object.keys(actPlaces).flatMap((place) => {
      const { families, except } = familiesOf(place as keyof typeof actPlaces);
      return commands.filter((name) => families.includes(name.split('.')[0] ?? '') !== except);
    });
    expect(placed.sort()).toEqual(commands.sort());
  });
});

describe('the anchor on paper', () => {
  const typed = (text: string) => anchorInput.safeParse({ seq: 3, digits: text });

  it('is read with spaces, dashes, capitals and full-width digits, and refused when too short or no anchor', () => {
    expect(typed('ABcd 0123-4567 89ef').data?.digits).toBe('abcd0123456789ef');
    expect(typed('ａｂｃｄ　０１２３　４５６７　８９ｅｆ').data?.digits).toBe('abcd0123456789ef');
    expect(typed('abcd 0123').error?.issues[0]?.message).toContain('前 4 组');
    expect(typed('abcd 0123 4567 89eg').error?.issues[0]?.message).toContain('a 到 f');
  });

  it('agrees with the log it was printed from, also when the log has grown', () => {
    w.inPassing(() => {
      const { seq, hash } = w.ask('audit.anchor', {});
      w.run('contact.save', { contacts: [] });
      expect(checkAnchor(w.db, { seq, digits: hash }).is).toBe('same');
      expect(checkAnchor(w.db, { seq, digits: hash.slice(0, 16) }).is).toBe('same');
    });
  });

  it('finds another log, a shorter log and a broken log, and says which', () => {
    const { seq, hash } = w.ask('audit.anchor', {});
    const other = hash.startsWith('0') ? `1${hash.slice(1)}` : `0${hash.slice(1)}`;
    expect(checkAnchor(w.db, { seq, digits: other }).is).toBe('other');
    expect(checkAnchor(w.db, { seq: seq + 5, digits: hash })).toMatchObject({
      is: 'missing',
      sentence: expect.stringContaining(`只到第 ${seq} 条`),
    });
    w.inPassing(() => {
      w.db.$client.exec('DROP TRIGGER audit_event_no_update');
      w.db.$client.exec("UPDATE audit_event SET user = '别人' WHERE seq = 2");
      expect(checkAnchor(w.db, { seq, digits: hash })).toMatchObject({ is: 'broken', sentence: expect.stringContaining('第 2 条') });
    });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChainBreak } from '#db/stores/event-chain.ts';
import { stateOf } from '../../testing/bare-post.ts';
import { meetingFields } from '../../testing/meetings.ts';
import { openUndoWorld, type UndoWorld } from '../../testing/undo-cases/undo-world.ts';

let w: UndoWorld;
beforeAll(() => {
  w = openUndoWorld();
});
afterAll(() => w.close());

const inPassing = (act: () => void) => () => {
  w.inPassing(act);
  w.setNow('2022-01-06T10:00');
};
const first = () => w.people[0] ?? '';
const entries = () => w.ask('trash.list', {}).entries;
const restoreNewest = () => w.run('trash.restore', { seq: entries()[0]?.seq ?? 0, id: null });
const laterSteps = () => {
  w.run('contact.save', { contacts: [{ label: '卫生站', phone: '0538-1' }] });
  w.run('person.edit', { id: w.people[3] ?? '', fields: { ...person(w.people[3] ?? ''), group: '巡逻组' } });
};
const person = (id: string) => {
  const found = w.ask('person.list', {}).find((one) => one.id === id);
  if (!found) throw new Error('not on the roster');
  const { id: _, removed: __, ...fields } = found;
  return fields;
};

describe('a person with duties, minutes, goods and an office', () => {
  const removeWithLinks = () => {
    w.assign(0);
    w.receive();
    w.run('supplies.issueGoods', {
      ...{ id: w.newId() },
      fields: {
        at: w.hands.at,
        handler: '甲一',
        recipient: { kind: 'person', personId: first() },
        lines: [{ itemId: w.items.masks, quantity: 3000 }],
      },
    });
    const attendees = [{ personId: first(), name: '队员甲', presence: 'present' as const, reason: '', voter: true }];
    w.run('meeting.save', { id: w.newId(), fields: meetingFields({ attendees }) });
    const appointment = {
      personId: first(),
      office: 'secretary' as const,
      from: '2022-01-04',
      appointedBy: '街道',
      note: '',
      replaces: false,
    };
    w.run('office.appoint', { id: w.newId(), appointment });
    const before = stateOf(w.db);
    w.run('person.remove', { id: first() });
    return before;
  };

  it(
    'comes back after other steps with every link and the office as they were',
    inPassing(() => {
      const before = removeWithLinks();
      w.run('person.add', { id: w.newId(), fields: { ...person(w.people[1] ?? ''), name: '后来的' } });
      const added = w.ask('history.state', {}).undo;
      expect(entries()[0]).toMatchObject({ label: '移出人员', records: [{ word: '人员', title: '队员甲' }] });
      restoreNewest();
      expect(entries()).toEqual([]);
      w.run('person.remove', { id: w.ask('person.list', {}).find((one) => one.name === '后来的')?.id ?? '' });
      expect(stateOf(w.db)).toBe(before);
      expect(added?.label).toBe('添加人员');
    }),
  );

  it(
    'comes back without the office when another holds it now (two secretaries of one branch)',
    inPassing(() => {
      removeWithLinks();
      const other = w.people[1] ?? '';
      const appointment = {
        personId: other,
        office: 'secretary' as const,
        from: '2022-01-06',
        appointedBy: '街道',
        note: '',
        replaces: false,
      };
      w.run('office.appoint', { id: w.newId(), appointment });
      restoreNewest();
      expect(
        w
          .ask('person.list', {})
          .filter((one) => one.branchOffice === 'secretary' && !one.removed)
          .map(({ id }) => id),
      ).toEqual([other]);
    }),
  );

  it(
    'is never cleared: duties, minutes and the book still name them',
    inPassing(() => {
      removeWithLinks();
      w.setNow('2022-03-06T10:00');
      expect(w.ask('trash.plan', {})).toMatchObject({ records: [], kept: [{ title: '队员甲' }] });
      expect(() => w.run('trash.clear', { count: 1 })).toThrow('没有清除');
    }),
  );
});

describe('a group with its members', () => {
  const removeGroup = () => {
    const id = w.newId();
    w.run('group.save', { id, fields: { name: '突击队', duties: '守夜', leaderId: first() } });
    w.run('group.move', { personIds: w.people.slice(1, 4), group: '突击队' });
    w.run('group.remove', { id });
    return id;
  };

  it(
    'comes back with its members, but for those who joined another group since',
    inPassing(() => {
      removeGroup();
      laterSteps();
      restoreNewest();
      expect(w.people.slice(0, 5).map((id) => person(id).group)).toEqual(['突击队', '突击队', '突击队', '巡逻组', '']);
    }),
  );

  it(
    'does not come back beside a new one of its name',
    inPassing(() => {
      removeGroup();
      w.run('group.save', { id: w.newId(), fields: { name: '突击队', duties: '', leaderId: null } });
      expect(restoreNewest).toThrow('已经有另一个工作组叫“突击队”');
    }),
  );
});

it(
  'a deleted leave, a pair, a wish and a topic come back too, although their tables keep nothing of them',
  inPassing(() => {
    const absence = {
      id: w.newId(),
      fields: { personId: first(), from: '2022-01-08', to: '2022-01-09', kind: 'sick' as const, note: '发烧' },
    };
    w.run('absence.add', absence);
    const pair = { id: w.newId(), fields: { firstId: first(), secondId: w.people[1] ?? '', kind: 'apart' as const, note: '' } };
    w.run('pair.save', pair);
    const meeting = { id: w.newId(), fields: meetingFields() };
    w.run('meeting.save', meeting);
    const before = stateOf(w.db);
    w.run('absence.remove', { id: absence.id });
    w.run('pair.remove', { id: pair.id });
    w.run('meeting.save', { id: meeting.id, fields: { ...meeting.fields, agenda: [] } });
    expect(entries().map(({ records }) => records.map(({ word }) => word))).toEqual([['议题'], ['搭班'], ['请假']]);
    expect(entries()[2]?.records[0]?.title).toContain('队员甲');
    for (const _ of [1, 2, 3]) restoreNewest();
    expect(stateOf(w.db)).toBe(before);
  }),
);

it(
  'deleted minutes lie there although their meeting stands, and clearing leaves the meeting alone',
  inPassing(() => {
    const id = w.newId();
    const minutes = { title: '纪要', body: '一、议定', signature: '', issuedOn: '2022-01-06', sealed: false, copyTo: '', printedBy: '' };
    w.run('meeting.save', { id, fields: meetingFields() });
    w.run('official.save', { meetingId: id, minutes });
    const before = stateOf(w.db);
    w.run('official.remove', { meetingId: id });
    expect(entries()).toMatchObject([{ label: '删除会议纪要', records: [{ word: '会议纪要', title: '第一次支委会' }] }]);
    w.setNow('2022-03-06T10:00');
    expect(() => w.run('trash.clear', { count: 1 })).toThrow('没有清除');
    restoreNewest();
    expect(stateOf(w.db)).toBe(before);
    expect(entries()).toEqual([]);
  }),
);

it(
  'what an undo took away lies there as well, and one of many is brought back alone',
  inPassing(() => {
    const people = ['又一', '又二', '又三'].map((name) => ({ id: w.newId(), fields: { ...person(first()), name, phone: '' } }));
    w.run('roster.import', { people });
    w.run('history.undo', {});
    w.run('contact.save', { contacts: [] });
    const [entry] = entries();
    expect(entry?.records).toHaveLength(3);
    w.run('trash.restore', { seq: entry?.seq ?? 0, id: people[1]?.id ?? '' });
    expect(
      w
        .ask('person.list', {})
        .filter(({ name }) => name.startsWith('又'))
        .map(({ name }) => name),
    ).toEqual(['又二']);
    expect(entries()[0]?.records).toHaveLength(2);
  }),
);

it(
  'a plan that was made anew leaves no heap of old duties there',
  inPassing(() => {
    const period = { from: '2022-01-06', to: '2022-01-31' };
    w.run('duty.apply', { period, duties: [w.duty(0), w.duty(1)] });
    w.run('duty.apply', { period, duties: [w.duty(2), w.duty(3)] });
    expect(entries()).toEqual([]);
  }),
);

describe('clearing', () => {
  const remove = () => {
    const notice = {
      id: w.newId(),
      fields: { kind: 'letter' as const, title: '给住户的信', salutation: '', body: '电话13800099999', signature: '', date: '2022-01-06' },
    };
    w.run('notice.save', notice);
    w.run('notice.remove', { id: notice.id });
    return notice.id;
  };

  it(
    'takes nothing younger than thirty days',
    inPassing(() => {
      remove();
      w.setNow('2022-02-04T10:00');
      expect(w.ask('trash.list', {}).old).toBe(0);
      expect(() => w.run('trash.clear', { count: 1 })).toThrow('没有放满 30 天');
      w.setNow('2022-02-05T10:00');
      expect(w.ask('trash.list', {}).old).toBe(1);
    }),
  );

  it(
    'asks for the figure, leaves not a word in the file, and the chain owns to it',
    inPassing(() => {
      const id = remove();
      w.setNow('2022-03-06T10:00');
      expect(() => w.run('trash.clear', { count: 2 })).toThrow('不一样');
      expect(w.run('trash.clear', { count: 1 })).toEqual({ cleared: 1, kept: 0 });
      expect(entries()).toEqual([]);
      const payloads = w.db.$client.prepare('SELECT group_concat(changes || subject || result) FROM event_payload').pluck().get();
      expect(payloads).not.toContain('13800099999');
      expect(payloads).not.toContain('给住户的信');
      expect(w.db.$client.prepare('SELECT count(*) FROM notice WHERE id = ?').pluck().get(id)).toBe(0);
      expect(findChainBreak(w.db)).toBeNull();
      expect(w.ask('trace.record', { kind: 'notice', id })).toMatchObject({ entries: [], erased: 2 });
      expect(
        w
          .ask('history.state', {})
          .entries.slice(0, 3)
          .map(({ label }) => label),
      ).toEqual(['清空回收站', '删除告知书', '保存告知书']);
    }),
  );

  it(
    'takes a meeting with its topics and files, and leaves another alone',
    inPassing(() => {
      const [gone, stays] = [w.newId(), w.newId()];
      for (const id of [gone, stays]) w.run('meeting.save', { id, fields: meetingFields() });
      w.run('meeting.remove', { id: gone });
      w.setNow('2022-03-06T10:00');
      w.run('trash.clear', { count: 1 });
      expect(w.ask('meeting.list', {}).map(({ id }) => id)).toEqual([stays]);
      expect(w.db.$client.prepare('SELECT count(*) FROM agenda_item').pluck().get()).toBe(1);
      expect(w.db.$client.pragma('foreign_key_check')).toEqual([]);
    }),
  );
});

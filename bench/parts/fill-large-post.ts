import type { AssignmentId, DutyPostId, Id, ItemId, MeetingId, PersonId } from '#core/contract/id.ts';
import type { AgendaItem, Attendee } from '#core/meetings/meeting.ts';
import { blankPerson, type PersonFields } from '#core/roster/person.ts';
import { plainItem } from '#core/supplies/supplies.ts';
import { addDays, type LocalDate, type LocalTime } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import { createRowWriter, type RowWriter } from '#db/row-writer.ts';
import { addAssignment, listDutyPosts, listShifts, saveDemand, saveDutyPost } from '#db/stores/duty/duty.ts';
import { appendEvent } from '#db/stores/events.ts';
import { saveMeeting } from '#db/stores/meetings/meetings.ts';
import { addPerson } from '#db/stores/roster/roster.ts';
import { saveItem } from '#db/stores/supplies/supplies.ts';
import { addLargeDocument, type LedgerWish, LINES_PER_DOCUMENT } from './fill-large-ledger.ts';

export interface LargeWish {
  readonly people: number;
  /** those of them who stand on duty; the others are in the roster only */
  readonly onDuty: number;
  readonly days: number;
  readonly dutyPosts: number;
  readonly items: number;
  readonly ledgerLines: number;
  readonly meetings: number;
  readonly today: LocalDate;
  readonly from: LocalDate;
  readonly makeId: () => string;
}

const SURNAMES = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗';
const GIVEN = '建国志强秀英桂兰晓明丽华海涛春梅文斌玉珍';
const HEADS = 2;
const DAYS_PER_PLAN = 28;
const EVENTS_PER_STEP = 1000;

/** One user action: what `work` writes, with its event in the chain. */
const act = <T>(db: Db, wish: LargeWish, at: LocalTime, label: string, work: (writer: RowWriter) => T): T => {
  const writer = createRowWriter(db);
  const value = work(writer);
  appendEvent(db, {
    commandId: wish.makeId(),
    at,
    user: '书记',
    route: 'bench.fill',
    act: 'do',
    target: null,
    label,
    subject: '',
    inputHash: '',
    changes: writer.changes,
    result: null,
  });
  return value;
};

const onDay = (wish: LargeWish, day: number, time: string): LocalTime => `${addDays(wish.from, day)}T${time}` as LocalTime;

const person = (index: number): PersonFields => ({
  ...blankPerson,
  name: `${SURNAMES[index % SURNAMES.length]}${GIVEN.slice((index * 2) % GIVEN.length).slice(0, 2)}${index}`,
  unit: `第${1 + (index % 12)}派出单位`,
  jobTitle: index % 5 === 0 ? '科长' : '工作人员',
  politicalStatus: index % 2 === 0 ? 'member' : 'masses',
  kind: index % 3 === 0 ? 'cadre' : 'volunteer',
  group: `第${1 + (index % 5)}组`,
  phone: `1990000${String(index).padStart(4, '0')}`,
  consentToPublish: true,
  publishUnit: true,
  publishPhone: true,
  trained: true,
});

const addPeople = (db: Db, wish: LargeWish): readonly PersonId[] =>
  act(db, wish, onDay(wish, 0, '08:00'), '导入花名册', (writer) =>
    Array.from({ length: wish.people }, (_, index) => addPerson(writer, wish.makeId() as PersonId, person(index), wish.from).id),
  );

const addPosts = (db: Db, wish: LargeWish): void =>
  act(db, wish, onDay(wish, 0, '08:10'), '保存岗位', (writer) => {
    for (let post = listDutyPosts(db).length; post < wish.dutyPosts; post += 1)
      saveDutyPost(writer, wish.makeId() as DutyPostId, { name: `第${post + 1}卡口`, kind: 'gate', outdoor: true });
    saveDemand(
      writer,
      listDutyPosts(db).flatMap(({ id }) => listShifts(db).map((shift) => ({ dutyPostId: id, shiftId: shift.id, heads: HEADS }))),
    );
  });

/** 60 duties a day in turn: each person serves about every third day, so that the rules find little to say, as in a good plan. */
const addDuties = (db: Db, wish: LargeWish, people: readonly PersonId[], first: number): void => {
  const posts = listDutyPosts(db);
  const places = listShifts(db).flatMap((shift) => posts.flatMap((post) => Array.from({ length: HEADS }, () => ({ shift, post }))));
  act(db, wish, onDay(wish, first, '08:20'), '排班', (writer) => {
    for (let day = first; day < Math.min(first + DAYS_PER_PLAN, wish.days); day += 1) {
      for (const [index, { shift, post }] of places.entries()) {
        const personId = people[(day * places.length + index) % people.length] as PersonId;
        const id = wish.makeId() as AssignmentId;
        addAssignment(writer, { id, date: addDays(wish.from, day), shiftId: shift.id, dutyPostId: post.id, personId, pinned: false });
      }
    }
  });
};

const addItems = (db: Db, wish: LargeWish): readonly ItemId[] =>
  act(db, wish, onDay(wish, 0, '08:30'), '保存物品', (writer) =>
    Array.from({ length: wish.items }, (_, index) => {
      const fields = {
        ...plainItem,
        name: `物品${index}`,
        spec: `规格${index % 7}`,
        unit: '件',
        category: 'protection',
        lowLevel: 1_000_000,
      } as const;
      return saveItem(writer, wish.makeId() as ItemId, fields).id;
    }),
  );

/** A thousand documents, each an action of its own. */
const addLedger = (db: Db, wish: LargeWish, ledger: LedgerWish, first: number): void => {
  const past = wish.days - (Date.parse(addDays(wish.from, wish.days)) - Date.parse(wish.today)) / 86_400_000;
  const documents = wish.ledgerLines / LINES_PER_DOCUMENT;
  for (let number = first; number < Math.min(first + EVENTS_PER_STEP, documents); number += 1) {
    const at = onDay(wish, Math.floor((number * past) / documents), '10:00');
    act(db, wish, at, '登记物资', (writer) => addLargeDocument(writer, ledger, number, at));
  }
};

const agenda = (wish: LargeWish, number: number): readonly AgendaItem[] =>
  ['人员安排', '物资发放', '居民反映'].map((title, index) => ({
    id: wish.makeId() as Id<'agenda-item'>,
    title: `${title}（第${number}次）`,
    category: 'topic',
    presenter: '',
    statements: [1, 2, 3].map((speaker) => ({
      speaker: `发言人${speaker}`,
      words: '交接时先核对对讲机、测温枪和钥匙，再签字。'.repeat(4),
    })),
    resolution: index === 2 ? '' : '由责任人按期办结并在下次会议上报告。',
    votes: { for: 5, against: 0, abstain: 0 },
    responsible: index === 2 ? '' : '责任人',
    dueOn: null,
    // the last fifty meetings have something left to do
    doneOn: number > wish.meetings - 50 && index === 0 ? null : wish.today,
  }));

const addMeetings = (db: Db, wish: LargeWish, people: readonly PersonId[]): void => {
  const attendees = people
    .slice(0, 7)
    .map((personId, index): Attendee => ({ personId, name: person(index).name, presence: 'present', reason: '', voter: true }));
  for (let number = 1; number <= wish.meetings; number += 1) {
    const at = onDay(wish, Math.floor(((number - 1) * (wish.days - 30)) / wish.meetings), '19:30');
    act(db, wish, at, '保存会议', (writer) =>
      saveMeeting(writer, wish.makeId() as MeetingId, {
        kind: number % 3 === 0 ? 'working' : 'committee',
        kindName: '',
        quorum: 'half',
        title: `第${number}次碰头会`,
        startsAt: at,
        endsAt: null,
        place: '卡口帐篷',
        chair: '书记',
        recorder: '组织委员',
        attendees,
        agenda: agenda(wish, number),
        summary: '会议强调，守住门、看好人、服务好居民。',
      }),
    );
  }
};

/**
 * Fills an empty post in steps. Between two of them the caller gives Node its turn: native statements are set free only then, and a
 * hundred thousand of them would fill the memory.
 */
export const fillLargePost = function* (db: Db, wish: LargeWish): Generator<void> {
  const people = addPeople(db, wish);
  addPosts(db, wish);
  yield;
  for (let first = 0; first < wish.days; first += DAYS_PER_PLAN) {
    addDuties(db, wish, people.slice(0, wish.onDuty), first);
    yield;
  }
  addMeetings(db, wish, people);
  const items = addItems(db, wish);
  yield;
  const ledger = { makeId: wish.makeId, items, people, from: wish.from };
  for (let first = 0; first < wish.ledgerLines / LINES_PER_DOCUMENT; first += EVENTS_PER_STEP) {
    addLedger(db, wish, ledger, first);
    yield;
  }
};

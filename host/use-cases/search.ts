import { noticeKinds } from '#core/boards/notice.ts';
import type { SearchHit } from '#core/contract/results.ts';
import { type Role, servicePeople } from '#core/contract/route.ts';
import { dutyPostKinds } from '#core/duty/duty.ts';
import { meetingKindName } from '#core/meetings/meeting.ts';
import { nameFinder } from '#core/roster/name-match.ts';
import { postTitle } from '#core/roster/person.ts';
import { householdText } from '#core/service/household.ts';
import { dateOf, shortDate } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import { listNotices } from '#db/stores/boards/notices.ts';
import { listPosters } from '#db/stores/boards/posters.ts';
import { listDutyPosts } from '#db/stores/duty/duty.ts';
import { listMeetings } from '#db/stores/meetings/meetings.ts';
import { readContacts } from '#db/stores/post/settings.ts';
import { readSite } from '#db/stores/roster/buildings.ts';
import { listPeople } from '#db/stores/roster/roster.ts';
import { findRequests } from '#db/stores/service/find-requests.ts';
import { listItems } from '#db/stores/supplies/supplies.ts';
import type { SomeQueries } from '../handlers.ts';
import { doorHits } from './service/door-hits.ts';

const MOST_HITS = 30;

interface Candidate extends SearchHit {
  /** everything that may be searched, in one string */
  readonly haystack: string;
}

const people = (db: Db): readonly Candidate[] =>
  listPeople(db).map((person) => ({
    kind: 'person',
    id: person.id,
    title: person.name,
    detail: [person.unit, postTitle(person), person.phone, person.removed ? '已移出' : ''].filter(Boolean).join(' · '),
    haystack: [person.name, person.unit, person.jobTitle, person.group, person.phone, person.note].join(' '),
  }));

const items = (db: Db): readonly Candidate[] =>
  listItems(db).map((item) => ({ kind: 'item', id: item.id, title: item.name, detail: item.spec, haystack: `${item.name} ${item.spec}` }));

const meetings = (db: Db): readonly Candidate[] =>
  listMeetings(db).map((meeting) => ({
    kind: 'meeting',
    id: meeting.id,
    title: meeting.title,
    detail: `${meetingKindName(meeting)} ${shortDate(dateOf(meeting.startsAt))}`,
    haystack: [
      meeting.title,
      meeting.place,
      meeting.summary,
      ...meeting.agenda.flatMap((item) => [
        item.title,
        item.resolution,
        item.responsible,
        ...item.statements.map((one) => `${one.speaker} ${one.words}`),
      ]),
    ].join(' '),
  }));

const others = (db: Db): readonly Candidate[] => [
  ...listNotices(db).map(
    (notice): Candidate => ({
      kind: 'notice',
      id: notice.id,
      title: notice.title,
      detail: noticeKinds[notice.kind],
      haystack: `${notice.title} ${notice.body}`,
    }),
  ),
  ...listPosters(db)
    .filter((poster) => !poster.removed)
    .map(
      (poster): Candidate => ({
        kind: 'poster',
        id: poster.id,
        title: poster.name,
        detail: poster.template ? '海报模板' : '海报',
        haystack: poster.name,
      }),
    ),
  ...listDutyPosts(db).map(
    (post): Candidate => ({ kind: 'dutyPost', id: post.id, title: post.name, detail: dutyPostKinds[post.kind], haystack: post.name }),
  ),
  ...readContacts(db).map(
    (contact): Candidate => ({
      kind: 'contact',
      id: contact.label,
      title: contact.label,
      detail: contact.phone,
      haystack: `${contact.label} ${contact.phone}`,
    }),
  ),
];

const MOST_REQUESTS = 10;

/** 诉求 by number, door and words: doors of residents only to those who serve them. */
const requests = (db: Db, role: Role, text: string): readonly SearchHit[] => {
  if (!servicePeople.includes(role)) return [];
  const site = readSite(db);
  return findRequests(db, text, site, MOST_REQUESTS).map(({ id, number, place, words, answer }) => ({
    kind: 'request',
    id,
    title: `第${number}号`,
    detail: [householdText(place, site), words.slice(0, 40), answer ? '已办' : '在办'].filter(Boolean).join(' · '),
  }));
};

/** Every word must occur; names also match by pinyin initials. Titles that match come first. */
export const searchQueries: SomeQueries<'search'> = {
  'search.find': (context, { text }) => {
    const { db, session } = context;
    const words = text.toLowerCase().split(/\s+/).filter(Boolean);
    if (words.length === 0) return [];
    const finders = words.map((word) => ({ word, isName: nameFinder(word) }));
    const fits = (candidate: Candidate): boolean => {
      const haystack = candidate.haystack.toLowerCase();
      return finders.every(({ word, isName }) => haystack.includes(word) || (candidate.kind === 'person' && isName(candidate.title)));
    };
    const titleFirst = (a: Candidate, b: Candidate): number => Number(b.title.includes(text)) - Number(a.title.includes(text));
    const found = [...people(db), ...items(db), ...meetings(db), ...others(db)]
      .filter(fits)
      .sort(titleFirst)
      .slice(0, MOST_HITS)
      .map(({ haystack: _, ...hit }) => hit);
    return [...requests(db, session.role, text), ...doorHits(context, text), ...found].slice(0, MOST_HITS);
  },
};

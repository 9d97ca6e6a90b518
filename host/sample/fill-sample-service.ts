import { randomUUID } from 'node:crypto';
import { oath } from '#core/party-life/oath.ts';
import { sampleRequests } from '#core/sample/sample-requests.ts';
import { usualReplies } from '#core/service/requests/usual-replies.ts';
import { addDays, dateOf, type LocalTime } from '#core/time/local-date.ts';
import { addMinutes } from '#core/time/local-minutes.ts';
import type { Call } from './fill-sample-post.ts';
import { doorOf, doorsOf, moment, type Story } from './three-days/story.ts';

type Now = Story & { readonly now: LocalTime };

const readNow = async (call: Call): Promise<Now> => {
  const { now } = await call('today.summary', {});
  const found = await call('person.list', {});
  const ids = new Map(found.map(({ name, id }) => [name, id]));
  const personId: Story['personId'] = (name) => {
    const id = ids.get(name);
    if (!id) throw new Error('the sample has no person of this name');
    return id;
  };
  const site = await call('building.list', {});
  return { call, now, first: addDays(dateOf(now), -1), site, people: found.map(({ id }) => id), personId };
};

const ANSWERED = 6;

/** Yesterday's requests: most are answered, two are still in hand. */
const addRequests = async (story: Now): Promise<void> => {
  const told = sampleRequests.filter(({ day }) => day === 0).map((one) => ({ ...one, id: randomUUID(), at: moment(story, 0, one.time) }));
  const requests = told.map(({ id, at, channel, kind, words, door, taker }) => {
    const place = doorOf(story, door);
    return { id, fields: { at, channel, kind, place, phone: '', words, takerId: story.personId(taker), dueAt: null } };
  });
  await story.call('request.addMany', { requests });
  await story.call('reply.addMany', { replies: usualReplies.slice(0, 3).map((fields) => ({ id: randomUUID(), fields })) });
  for (const { id, at, minutes, outcome, result } of told.slice(0, ANSWERED)) {
    const answer = { outcome, doneAt: addMinutes(at, minutes), result, replyId: null };
    await story.call('request.close', { id, answer, keep: null });
  }
};

/** A dozen isolated households with today's list half done, a batch of parcels that has rested, an escort in an hour. */
const addDeliveries = async (story: Now): Promise<void> => {
  const { call, now, first } = story;
  const places = doorsOf(story).filter((_, index) => index % 60 === 3);
  const term = { from: first, until: addDays(first, 13), kinds: ['meal' as const], needs: '放门口，按门铃' };
  await call('isolated.save', { households: places.slice(0, 12).map((place) => ({ id: randomUUID(), fields: { place, ...term } })) });
  const date = dateOf(now);
  await call('delivery.makeDay', { date });
  const { tasks } = await call('delivery.day', { date });
  await call('delivery.tick', { ids: tasks.slice(0, 5).map(({ id }) => id), outcome: 'done', at: null });
  const batchId = randomUUID();
  const times = { arrivedAt: addMinutes(now, -170), disinfectedAt: addMinutes(now, -150) };
  await call('parcel.saveBatch', { id: batchId, fields: { ...times, source: '望桥街道快递点', note: '' } });
  const parcels = places.slice(2, 8).map((place, index) => {
    const shelf = `A${1 + Math.floor(index / 3)}`;
    return { id: randomUUID(), fields: { place, shelf, pieces: 1 } };
  });
  await call('parcel.add', { batchId, parcels });
  const journey = { destination: '市第一医院', aids: '轮椅，一人搀扶', vehicle: '社区用车', note: '' };
  const hours = { departAt: addMinutes(now, 60), backBy: addMinutes(now, 300) };
  await call('escort.save', { id: randomUUID(), fields: { place: doorOf(story, '2-4-402'), ...hours, ...journey } });
};

const WALKED = 10;

/** 第1轮 on its way: two pairs have been through their first units, and everybody there was met. */
const addRound = async ({ call, now, first, site, people }: Now): Promise<void> => {
  const id = randomUUID();
  const pairs = [0, 1].map((index) => ({
    name: `第${index + 1}组`,
    personIds: people.slice(index * 2, index * 2 + 2),
    unitIds: site.units.filter((_, unit) => Math.floor((unit * 2) / site.units.length) === index).map((unit) => unit.id),
  }));
  const fields = { name: '第1轮', from: first, to: addDays(first, 2), questions: '家里几口人在家？有没有要帮忙的？', pairs };
  await call('visit.saveRound', { id, fields });
  for (const { personIds, unitIds } of pairs) {
    const units = site.units.filter((unit) => unitIds.includes(unit.id)).slice(0, WALKED);
    const doors = units.flatMap((unit) =>
      unit.rooms.map((room, index) => ({
        ...{ id: randomUUID(), unitId: unit.id, room, note: '' },
        result: index % 11 === 4 ? ('away' as const) : ('met' as const),
      })),
    );
    await call('visit.record', { roundId: id, at: addMinutes(now, -90), personIds, doors });
  }
};

/** Somebody who is called every day. */
const addCare = async (story: Now): Promise<void> => {
  const { call, first, personId } = story;
  const caseId = randomUUID();
  const who = { carerId: personId('马垚'), deputyId: personId('丁晓玥') };
  const term = { everyDays: 1, from: first, until: null, purgeOn: addDays(first, 30) };
  const told = { called: '张奶奶', phone: '', needs: ['call' as const, 'medicine' as const], words: '上午十点以后联系' };
  await call('care.save', { id: caseId, fields: { place: doorOf(story, '6-1-101'), ...told, ...who, ...term } });
  const contact = { at: moment(story, 0, '10:10'), way: 'phone' as const, outcome: 'well' as const, words: '', personId: who.carerId };
  await call('care.contact', { id: randomUUID(), caseId, fields: contact });
};

const addCounts = async ({ call, first, people }: Now): Promise<void> => {
  await call('tally.save', { id: randomUUID(), fields: { date: first, kind: 'messages', count: 68, note: '' } });
  for (const startMinute of [540, 1020]) {
    const walked = { date: first, startMinute, endMinute: startMinute + 45, personIds: people.slice(0, 2) };
    await call('patrol.save', { id: randomUUID(), fields: { ...walked, route: '沿围墙一圈', found: '' } });
  }
};

const addPartyLife = async ({ call, first, people, personId }: Now): Promise<void> => {
  const taken = { date: first, place: '小区南门', hostId: personId('周启明'), personIds: people.slice(0, 12), headcount: 12, pledge: oath };
  const words = '重温誓词后，党员分到各配送队，人人有岗。';
  await call('activity.save', { id: randomUUID(), fields: { kind: 'oath', name: '面向党旗重温入党誓词', ...taken, words } });
  const told = '冒雪把一户居民的轮椅和行李送到卡口，等到傍晚再接回家。';
  const deed = { kind: 'deed' as const, date: first, personIds: [personId('石磊')], words: told, form: '群里留言' };
  await call('deed.save', { id: randomUUID(), fields: deed });
  await call('birthday.save', { personId: personId('许婷'), fields: { monthDay: addDays(first, 4).slice(5) } });
};

/** A little of everything that is done for residents, of yesterday and today, so that no page of the sample is empty. */
export const addSampleService = async (call: Call): Promise<void> => {
  const story = await readNow(call);
  for (const add of [addRequests, addDeliveries, addRound, addCare, addCounts, addPartyLife]) await add(story);
};

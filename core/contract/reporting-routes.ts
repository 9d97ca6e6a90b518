import { z } from 'zod';
import { type Application, applicationFields } from '../roster/application.ts';
import type { IssuedItem, LeavingPerson } from '../roster/issued-to-person.ts';
import { type Pair, pairFields } from '../roster/pair.ts';
import { personFields } from '../roster/person.ts';
import { type RegistrationLine, registrationFields, reportedPerson } from '../roster/registration.ts';
import { type Training, trainingFields } from '../roster/training.ts';
import { localDate } from '../time/local-date.ts';
import { id } from './id.ts';
import { command, query, type Role } from './route.ts';

const nothing = z.object({});
const secretary: readonly Role[] = ['secretary'];
const dutyPeople: readonly Role[] = ['secretary', 'dutyLeader'];
const people = z.array(id<'person'>()).min(1, '请先选人').max(10_000, '一次最多 10000 人');

/** 报到与培训 */
export const reportingRoutes = {
  /** 双报到, newest first */
  'registration.list': query(nothing, ['roster']).returns<readonly RegistrationLine[]>(),
  /** `newcomer` puts the person on the roster in the same step, under `fields.personId`; one form per person */
  'registration.save': command(
    '登记报到',
    z.object({
      id: id<'double-registration'>(),
      fields: registrationFields,
      person: reportedPerson,
      newcomer: personFields.nullable(),
    }),
    ['roster', 'duty'],
    secretary,
  ).returns<{ name: string }>(),
  /** the person stays on the roster */
  'registration.remove': command('删除报到单', z.object({ id: id<'double-registration'>() }), ['roster'], secretary).returns<null>(),

  /** 岗前培训, newest first */
  'training.list': query(nothing, ['roster']).returns<readonly Training[]>(),
  'training.save': command('保存培训', z.object({ id: id<'training'>(), fields: trainingFields }), ['roster', 'duty'], secretary).returns<{
    trained: number;
    untrained: number;
  }>(),
  /** more people for a session that exists */
  'training.attend': command('登记培训到场', z.object({ id: id<'training'>(), personIds: people }), ['roster', 'duty'], secretary).returns<{
    trained: number;
    untrained: number;
  }>(),
  'training.remove': command('删除培训', z.object({ id: id<'training'>() }), ['roster', 'duty'], secretary).returns<{
    trained: number;
    untrained: number;
  }>(),

  /** 搭班 */
  'pair.list': query(nothing, ['roster', 'duty']).returns<readonly Pair[]>(),
  'pair.save': command(
    '保存搭班',
    z.object({ id: id<'person-pair'>(), fields: pairFields }),
    ['roster', 'duty'],
    dutyPeople,
  ).returns<Pair>(),
  'pair.remove': command('删除搭班', z.object({ id: id<'person-pair'>() }), ['roster', 'duty'], dutyPeople).returns<null>(),

  /** 入党申请登记: received and forwarded, never decided */
  'application.list': query(nothing, ['roster'], secretary).returns<readonly Application[]>(),
  'application.save': command(
    '登记入党申请',
    z.object({ id: id<'party-application'>(), fields: applicationFields }),
    ['roster'],
    secretary,
  ).returns<Application>(),
  'application.remove': command('删除入党申请登记', z.object({ id: id<'party-application'>() }), ['roster'], secretary).returns<null>(),

  /** 公示同意 of several people, asked beforehand: adds what they agreed to and takes nothing away */
  'consent.note': command(
    '登记同意公示',
    z.object({ personIds: people, unit: z.boolean(), phone: z.boolean(), on: localDate }),
    ['roster', 'duty'],
    secretary,
  ).returns<{ noted: number }>(),
  /** 亮承诺: the same words for several people */
  'commitment.save': command(
    '登记承诺',
    z.object({ personIds: people, commitment: z.string().trim().max(60, '承诺最多 60 个字') }),
    ['roster'],
    secretary,
  ).returns<{ saved: number }>(),

  /** 领用: what this person was given, item by item */
  'issued.ofPerson': query(z.object({ personId: id<'person'>() }), ['supplies']).returns<readonly IssuedItem[]>(),
  /** 离岗未归还: who leaves within a week, has left or was removed, and still has something */
  'issued.leaving': query(nothing, ['supplies', 'roster']).returns<readonly LeavingPerson[]>(),
} as const;

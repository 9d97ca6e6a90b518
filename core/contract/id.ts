import { z } from 'zod';

/** Every record's key: a UUID made by whoever creates the record, so that a retry names the same record. */
export type Id<Of extends string> = string & { readonly __of: Of };

export const id = <Of extends string>() => z.uuid('编号无效').transform((value) => value as Id<Of>);

export type PersonId = Id<'person'>;
export type DutyPostId = Id<'duty-post'>;
export type ShiftId = Id<'shift'>;
export type AssignmentId = Id<'assignment'>;
export type AbsenceId = Id<'absence'>;
export type ItemId = Id<'item'>;
export type MoveId = Id<'move'>;
export type MeetingId = Id<'meeting'>;
export type NoticeId = Id<'notice'>;
export type AccountId = Id<'account'>;
export type PostId = Id<'post'>;

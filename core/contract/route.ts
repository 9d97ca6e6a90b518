import type { z } from 'zod';

/** 角色. The order is not a ladder: `rolesOf` says who may do what. */
export const roles = { secretary: '书记', dutyLeader: '值班组长', storekeeper: '物资管理员', reader: '查看' } as const;
export type Role = keyof typeof roles;

/** What a command changes; every open window refetches the queries that watch these. */
export const topics = [
  'post',
  'roster',
  'duty',
  'supplies',
  'meetings',
  'notices',
  'contacts',
  'service',
  'partyLife',
  'figures',
  'history',
  'exports',
  'backups',
  'accounts',
] as const;
export type Topic = (typeof topics)[number];

/** What people write: an undo, a look into the trash or a paper may be about any of it. */
export const written: readonly Topic[] = [
  ...(['post', 'roster', 'duty', 'supplies', 'meetings'] as const),
  ...(['notices', 'contacts', 'service', 'partyLife', 'figures'] as const),
];

const everyone: readonly Role[] = ['secretary', 'dutyLeader', 'storekeeper', 'reader'];

/** Who serves residents (诉求、排查、包保、计数): where the doors and telephones of residents are seen at all. */
export const servicePeople: readonly Role[] = ['secretary', 'dutyLeader'];
/** Who brings things to their doors (配送、快递). */
export const deliveryPeople: readonly Role[] = ['secretary', 'dutyLeader', 'storekeeper'];

interface Shape<Kind, Input extends z.ZodType, Result> {
  readonly kind: Kind;
  readonly input: Input;
  readonly roles: readonly Role[];
  /** Carries the result type only; never present at run time. */
  readonly __result?: Result;
}

/** Reads; never changes anything. */
export interface QueryRoute<Input extends z.ZodType = z.ZodType, Result = unknown> extends Shape<'query', Input, Result> {
  readonly watches: readonly Topic[];
}
/** One user action, one transaction, undoable unless `lasting`. */
export interface CommandRoute<Input extends z.ZodType = z.ZodType, Result = unknown> extends Shape<'command', Input, Result> {
  readonly touches: readonly Topic[];
  /** 操作名 shown in history and beside the undo button */
  readonly label: string;
}
/** Longer work outside a transaction (plan, print, export, back up), with progress and cancel. */
export interface TaskRoute<Input extends z.ZodType = z.ZodType, Result = unknown> extends Shape<'task', Input, Result> {
  /** Works with no post open: choosing, creating, unlocking. */
  readonly locked: boolean;
}
export type AnyRoute = QueryRoute | CommandRoute | TaskRoute;

export const query = <Input extends z.ZodType>(input: Input, watches: readonly Topic[], who = everyone) => ({
  returns: <Result>(): QueryRoute<Input, Result> => ({ kind: 'query', input, watches, roles: who }),
});
export const command = <Input extends z.ZodType>(label: string, input: Input, touches: readonly Topic[], who: readonly Role[]) => ({
  returns: <Result>(): CommandRoute<Input, Result> => ({ kind: 'command', label, input, touches, roles: who }),
});
export const task = <Input extends z.ZodType>(input: Input, who = everyone) => ({
  returns: <Result>(): TaskRoute<Input, Result> => ({ kind: 'task', input, roles: who, locked: false }),
});
/** A task that needs no open post. */
export const lockedTask = <Input extends z.ZodType>(input: Input) => ({
  returns: <Result>(): TaskRoute<Input, Result> => ({ kind: 'task', input, roles: everyone, locked: true }),
});

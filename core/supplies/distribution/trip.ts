import { z } from 'zod';
import { localDate } from '../../time/local-date.ts';

export const teamName = z.string().trim().min(1, '请填写队名，例如 一队').max(12, '队名最多 12 个字');

/** 一趟: what one team (配送队) brings on one day. */
export const trip = z.object({ date: localDate, team: teamName });
export type Trip = z.output<typeof trip>;

/** The same for two trips only when they are one; earlier days first when sorted. */
export const tripKey = ({ date, team }: Trip): string => `${date} ${team}`;

export const sameTrip = (one: Trip, other: Trip): boolean => one.date === other.date && one.team === other.team;

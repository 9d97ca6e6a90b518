import { z } from 'zod';
import { keysOf } from '../../roster/person.ts';
import { localDate, localTime } from '../../time/local-date.ts';
import { dayFigureNames } from '../day-figures.ts';
import { siteFigures } from '../site-figures.ts';

/** What such a file calls itself. */
export const PACKAGE_FORMAT = 'branch-command-post/figures';
export const PACKAGE_VERSION = 1;
/** A package of 400 days stays far below; anything larger is none. */
export const PACKAGE_MOST_BYTES = 1_000_000;

const count = z.int().min(0).max(100_000);
const dayCounts = Object.fromEntries(keysOf(dayFigureNames).map((name) => [name, z.int().min(0).max(1_000_000_000)])) as Record<
  keyof typeof dayFigureNames,
  z.ZodInt
>;

/** 哪个点 the figures are of; no telephone. */
const site = z.strictObject({
  branchName: z.string().min(1).max(60),
  community: z.string().max(40),
  street: z.string().max(40),
  foundedOn: localDate,
  buildings: count,
  entrances: count,
  households: count,
  /** invented figures of the sample post: never added up with real ones */
  sample: z.boolean(),
});

/** 数据包 before it is signed: figures alone, so that a field that is not written down here makes it no package at all. */
export const packageBody = z.strictObject({
  format: z.literal(PACKAGE_FORMAT),
  version: z.literal(PACKAGE_VERSION),
  madeAt: localTime,
  site,
  figures: siteFigures,
  /** 逐日 */
  days: z.array(z.strictObject({ date: localDate, ...dayCounts })).max(401),
});
export type PackageBody = z.output<typeof packageBody>;

/** 数据包 as the level above gets it. */
export const figuresPackage = packageBody.extend({
  /** public half of the Ed25519 key: SPKI in DER, as base64 */
  key: z.base64().max(200),
  /** Ed25519, as base64 */
  signature: z.base64().max(200),
});
export type FiguresPackage = z.output<typeof figuresPackage>;

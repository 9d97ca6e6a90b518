import { z } from 'zod';
import type { DayFigures } from '../figures/day-figures.ts';
import type { PackageBody } from '../figures/package/figures-package.ts';
import type { SiteFigures } from '../figures/site-figures.ts';
import type { FileBytes } from './document.ts';
import { folderToken } from './laptop-routes.ts';
import { period } from './period.ts';
import { command, query, type Role, type Topic, task } from './route.ts';

const everything: readonly Topic[] = ['roster', 'duty', 'supplies', 'meetings', 'service', 'partyLife', 'figures'];
const secretary: readonly Role[] = ['secretary'];

/** 数据包 as it would be written now, for the person to read all of it beforehand. */
export interface PackagePreview {
  readonly body: PackageBody;
  /** goods that are not in it because their name tells of a person */
  readonly leftOut: number;
  /** null: the key is made with the first package */
  readonly fingerprint: string | null;
}

/** 数据包 as it was written. */
export interface WrittenPackage {
  readonly fileName: string;
  readonly folder: string;
  readonly bytes: number;
  readonly fingerprint: string;
  /** names it for the paper that goes with it */
  readonly exportId: string;
}

/** 数据: numbers alone, so that everyone may see them */
export const figuresRoutes = {
  'figures.site': query(period, everything).returns<SiteFigures>(),
  /** day by day, for charts and for the best and worst day */
  'figures.days': query(period, everything).returns<readonly DayFigures[]>(),
  /** all of it as a workbook */
  'figures.workbook': task(period).returns<FileBytes>(),

  /** 数据包 for the level above */
  'figures.preview': query(period, [...everything, 'post'], secretary).returns<PackagePreview>(),
  /** signs it, writes it whole and reads it back */
  'figures.write': task(z.object({ period, folder: folderToken }), secretary).returns<WrittenPackage>(),
  /** the pair the packages are signed with; once there it stays, so that the fingerprint on older sheets stays true */
  'figures.makeKey': command('生成数据包密钥', z.object({}), ['figures'], secretary).returns<{ fingerprint: string }>(),
} as const;

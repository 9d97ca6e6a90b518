import { z } from 'zod';
import type { UpdateDone, UpdateOffer, UpdateState } from '../update/update.ts';
import { folderToken } from './laptop-routes.ts';
import { type Role, task } from './route.ts';

const nothing = z.object({});
const secretary: readonly Role[] = ['secretary'];
/** a stick, or the update folder itself */
const where = z.object({ folder: folderToken });

/** 更新: the program itself, from a signed folder on a stick. */
export const updateRoutes = {
  'update.state': task(nothing, secretary).returns<UpdateState>(),
  /** looks for an update and proves every byte of it; changes nothing */
  'update.check': task(where, secretary).returns<UpdateOffer>(),
  /** backs up, copies the version in beside the others, and lets the next start take it */
  'update.apply': task(where, secretary).returns<UpdateDone>(),
  /** 回到上一版: the next start takes the other version again */
  'update.back': task(nothing, secretary).returns<UpdateState>(),
} as const;

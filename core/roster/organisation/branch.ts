import { z } from 'zod';
import type { Id } from '../../contract/id.ts';
import { localDate } from '../../time/local-date.ts';

export type BranchId = Id<'branch'>;

const approvedBy = z.string().trim().max(60, '批准机关最多 60 个字');

/** 同点的其他临时党支部: another branch at the same site. */
export const branchFields = z
  .object({
    name: z.string().trim().min(2, '请填写党支部名称').max(60, '名称最多 60 个字'),
    /** 批准机关 */
    approvedBy,
    foundedOn: localDate.nullable(),
    dissolvedOn: localDate.nullable(),
  })
  .refine((branch) => !branch.foundedOn || !branch.dissolvedOn || branch.foundedOn <= branch.dissolvedOn, {
    path: ['dissolvedOn'],
    message: '撤销日期不能早于成立日期',
  });
export type BranchFields = z.output<typeof branchFields>;
export type Branch = BranchFields & { readonly id: BranchId };

/** What the post itself does not hold of its own branch; its name and founding day are in the settings. */
export const ownBranchFields = z.object({ approvedBy, dissolvedOn: localDate.nullable() });
export type OwnBranch = z.output<typeof ownBranchFields>;

export const blankOwnBranch: OwnBranch = { approvedBy: '', dissolvedOn: null };

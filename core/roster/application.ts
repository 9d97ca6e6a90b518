import { z } from 'zod';
import { type Id, id } from '../contract/id.ts';
import { localDate } from '../time/local-date.ts';

export type ApplicationId = Id<'party-application'>;

const text = (what: string, most: number) => z.string().trim().max(most, `${what}最多 ${most} 个字`);

/**
 * 入党申请登记: received, the conduct on site noted, forwarded to the applicant's own unit. A temporary branch does not admit members
 * (支部工作条例), so there is nothing here to decide with.
 */
export const applicationFields = z
  .object({
    /** null = somebody who is not on the roster */
    personId: id<'person'>().nullable(),
    name: text('姓名', 30).min(1, '请填写申请人姓名'),
    submittedOn: localDate,
    receivedBy: text('接收人', 30).min(1, '请填写接收人'),
    /** 现场表现 */
    conduct: text('现场表现', 1000),
    /** 转交的单位党组织 */
    forwardedTo: text('转交的单位党组织', 60),
    forwardedOn: localDate.nullable(),
    note: text('备注', 200),
  })
  .refine((application) => application.forwardedOn === null || application.forwardedTo !== '', {
    path: ['forwardedTo'],
    message: '请填写转交给哪个单位党组织',
  })
  .refine((application) => application.forwardedOn === null || application.forwardedOn >= application.submittedOn, {
    path: ['forwardedOn'],
    message: '转交日期不能早于递交日期',
  });
export type ApplicationFields = z.output<typeof applicationFields>;
export type Application = ApplicationFields & { readonly id: ApplicationId };

/** 还没有转交 */
export const isOpen = (application: Pick<Application, 'forwardedOn'>): boolean => application.forwardedOn === null;

/** Not forwarded yet first, the oldest of them on top; then the forwarded, the newest on top. */
export const byUrgency = (one: Application, other: Application): number =>
  Number(isOpen(other)) - Number(isOpen(one)) ||
  (isOpen(one) ? one.submittedOn.localeCompare(other.submittedOn) : (other.forwardedOn ?? '').localeCompare(one.forwardedOn ?? ''));

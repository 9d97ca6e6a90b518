import { z } from 'zod';
import { type DutyRole, dutyRoles, keysOf } from '../person.ts';

/** 七大员职责: one short text per role, for boards, badges and desk signs. */
export type RoleDuties = Readonly<Record<DutyRole, string>>;

const text = z.string().trim().min(1, '请写一句职责').max(120, '职责最多 120 个字');

export const roleDuties = z.record(z.enum(keysOf(dutyRoles)), text);

/** Our own plain wording of what the seven do at a closed community's gate; the branch may change every word. */
export const defaultRoleDuties: RoleDuties = {
  gatekeeper: '守好小区出入口，逐人测温、查码、登记，看好车和人，一个不漏。',
  informant: '掌握楼栋、住户和返乡人员情况，每天汇总上报；有变化马上说，数字对得上。',
  administrator: '管好排班、物资和台账，收发有记录、两人清点；封控区域该关的门关好。',
  attendant: '接听求助，送菜送药到门口；老人、孕产妇、行动不便的住户有人记着、有人管。',
  supervisor: '看规定是不是落到每一岗，提醒口罩、间隔和交接；发现问题当场指出，改到位为止。',
  safety: '查消防通道、用电取暖和消杀用品；夜里、冰雪天提醒值守的同志保暖防滑。',
  publicist: '把通知和政策讲明白，贴到位、喊到位、发到群；不传谣，听到谣言就澄清。',
};

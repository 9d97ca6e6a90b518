import type { Role } from '../contract/route.ts';

/** 谁能做什么, as the accounts page and the manual tell it; the rights themselves stand with each route. */
export const roleWords: Readonly<Record<Role, { readonly may: string; readonly mayNot: string }>> = {
  secretary: { may: '全部。添加和停用使用人、导出、备份到别处、撤销支部只有书记能做。', mayNot: '没有限制；至少要有一位书记。' },
  dutyLeader: {
    may: '排班、发布值班表、换班顶班、到岗签到、交接班、请假和意愿；打印值班用的表。',
    mayNot: '改花名册、物资、会议和公示；导出；打印全体人员电话。',
  },
  storekeeper: { may: '物资收发、捐赠、盘点、入户分发、用量；打印物资单据。', mayNot: '改排班、花名册、会议和公示；导出；打印人员电话。' },
  reader: { may: '看各页和公开的表，换自己的口令。', mayNot: '改任何内容；打印有电话的表。' },
};

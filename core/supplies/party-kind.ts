/** 捐赠方. A child gives with a guardian; 不具名 is a wish of any donor and stands beside this. */
export const donorKinds = { unit: '单位', person: '个人', child: '未成年人' } as const;
export type DonorKind = keyof typeof donorKinds;

/** 领用方 */
export const recipientKinds = { person: '个人', group: '工作组', household: '住户', post: '岗位', other: '其他' } as const;
export type RecipientKind = keyof typeof recipientKinds;

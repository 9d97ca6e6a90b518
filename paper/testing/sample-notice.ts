import type { Notice } from '#core/boards/notice.ts';
import type { NoticeId } from '#core/contract/id.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { testId } from './sample-people.ts';

const BODY = `寒潮来了，您和家人都好吗？自11月15日起，小区实行封控管理，给大家的生活带来很多不便。临时党支部、社区、物业和志愿者日夜守在两个卡口，就是为了把病毒挡在小区外面，把温暖送到每家每户。
一、请不要出门
非必要不下楼、不串门、不聚集。就医、用药、孕产等急事，请随时拨打下面的24小时值班电话，我们派人陪您办理。
二、请按时做核酸
每天早上6点30分开始，按楼栋通知错峰下楼，戴好口罩，保持一米距离；行动不便的老人和孩子，由医护人员上门。
三、需要什么就告诉我们
蔬菜、药品、饮用水由志愿者送到单元门口。独居老人、残疾人和有困难的家庭，我们一天一个电话。
居民朋友们，守一道关，护一方人。风雪终会过去，灯火始终为您亮着。祝大家平安健康！`;

export const sampleNotice = (change: Partial<Notice> = {}): Notice => ({
  id: testId(9, 1) as NoticeId,
  removed: false,
  kind: 'letter',
  title: '致居民朋友的一封信',
  salutation: '尊敬的居民朋友：',
  body: BODY,
  signature: '',
  date: '2022-11-16' as LocalDate,
  ...change,
});

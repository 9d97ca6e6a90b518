import type { PosterTemplate } from '../poster-template.ts';
import { line, lines, usual } from './common.ts';

const letter = `寒潮来了，您和家人都好吗？自11月15日起，小区实行封控管理，给大家的生活带来很多不便。临时党支部、社区、物业和志愿者日夜守在两个卡口，就是为了把病毒挡在小区外面，把温暖送到每家每户。
一、请不要出门
非必要不下楼、不串门、不聚集。就医、用药、孕产等急事，请随时拨打下面的24小时值班电话，我们派人陪您办理。
二、请按时做核酸
每天早上6点30分开始，按楼栋通知错峰下楼，戴好口罩，保持1米距离；行动不便的老人和孩子，由医护人员上门。
三、需要什么就告诉我们
蔬菜、药品、饮用水由志愿者送到单元门口。独居老人、残疾人和有困难的家庭，我们一天一个电话。
隔离不隔心。守一道关，护一方人。风雪终会过去，灯火始终为您亮着。祝大家平安健康！`;

const short = `天冷了，家里都好吗？
我们是守在东门的临时党支部。这些天请您少出门、勤开窗，按通知做核酸。菜和药不用愁，打个电话，我们送到家门口。
老人孩子有什么难处，夜里也可以打。隔离不隔心，我们一直在。`;

/** 一封信: 称呼、问候、形势、请求、祝语、署名、日期. */
export const letters: readonly PosterTemplate[] = [
  {
    ...usual,
    key: 'letter',
    name: '致居民的一封信',
    kind: 'letter',
    purpose: '把情况和请求从头说清楚时用，贴单元门或逐户发。',
    sizes: ['A4'],
    places: [
      line({ key: 'title', label: '标题', most: 20, sample: '致居民朋友的一封信' }),
      line({ key: 'salutation', label: '称呼', most: 24, sample: '尊敬的居民朋友：' }),
      lines({ key: 'body', label: '正文（一行一段）', most: 1200, local: true, sample: letter }),
      line({ key: 'signature', label: '署名（不填就用临时党支部）', most: 40, sample: '' }),
    ],
  },
  {
    ...usual,
    key: 'letter-half',
    name: '短信笺',
    kind: 'letter',
    purpose: '几句贴心话逐户塞门缝，半张纸一封，一张 A4 印两封。',
    sizes: ['A5x2'],
    places: [
      line({ key: 'title', label: '标题（竖排）', most: 10, sample: '给邻居的一封信' }),
      line({ key: 'salutation', label: '称呼', most: 14, sample: '亲爱的邻居：' }),
      lines({ key: 'body', label: '正文（一行一段）', most: 190, local: true, sample: short }),
      line({ key: 'signature', label: '署名（不填就用临时党支部）', most: 20, sample: '' }),
    ],
  },
  {
    ...usual,
    key: 'thanks',
    name: '致谢海报',
    kind: 'letter',
    purpose: '解封或阶段结束时，向居民和一线的人道谢。不写个人姓名，除非本人同意。',
    places: [
      lines({ key: 'thought', label: '大字（可换行）', most: 8, sample: '谢谢您' }),
      lines({
        key: 'people',
        label: '谢谁（一行一句）',
        most: 120,
        sample:
          '谢谢您守在家里的每一天\n谢谢风雪里守门的人\n谢谢深夜送药送菜的人\n谢谢隔着门递来的那杯热水\n守一道关，护一方人\n是我们一起做到的',
      }),
      lines({ key: 'signature', label: '署名（不填就用临时党支部）', most: 40, sample: '' }),
    ],
  },
];

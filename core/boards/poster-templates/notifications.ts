import type { PosterTemplate } from '../poster-template.ts';
import { line, lines, usual } from './common.ts';

const rules = `监测期间不出户、不串门、不聚集；就医等确需外出的，先打下面的电话，由社区安排。
每天早晚各测一次体温，如实告诉网格员；有发热、咳嗽等症状马上报告，不要自行去医院。
按通知做核酸检测，由工作人员上门采样。
家里勤开窗、勤消毒；生活垃圾扎紧袋口放在门口，由专人来收。
生活物资由志愿者送到门口，敲门后请等一分钟再取。
请如实告知行程和健康情况；隐瞒、谎报或不遵守规定造成后果的，依法担责。`;

/** 告知书: what one household or one building must know, with times and blanks. */
export const notifications: readonly PosterTemplate[] = [
  {
    ...usual,
    key: 'home-monitoring',
    name: '居家健康监测告知书',
    kind: 'notification',
    purpose: '社区要求居家健康监测时逐户送达的空白表，由社区签发，一户一张，当面签收。',
    sizes: ['A4'],
    qr: false,
    places: [
      line({ key: 'title', label: '标题', most: 16, sample: '居家健康监测告知书' }),
      lines({
        key: 'basis',
        label: '依据',
        most: 120,
        sample: '根据《中华人民共和国传染病防治法》和本地疫情防控规定，您需要居家健康监测。请您和家人配合做好以下各项：',
      }),
      lines({ key: 'rules', label: '要求（一行一条，自动编号）', most: 320, rows: 9, sample: rules }),
      line({ key: 'issuer', label: '签发单位', most: 24, sample: '社区居民委员会' }),
    ],
  },
  {
    ...usual,
    key: 'test-notice',
    name: '核酸检测通知',
    kind: 'notification',
    purpose: '通知哪一天、在哪里、各楼栋几点下楼做核酸，按楼栋错峰。',
    places: [
      line({ key: 'title', label: '标题', most: 12, sample: '核酸检测通知' }),
      line({ key: 'day', label: '日期', most: 12, local: true, sample: '11月17日 周四' }),
      line({ key: 'time', label: '起止时间', most: 14, local: true, sample: '6:30—10:30' }),
      line({ key: 'place', label: '地点', most: 18, local: true, sample: '小区东广场采样点' }),
      lines({
        key: 'rows',
        label: '时间表（每行：楼栋 时间，用空格隔开）',
        most: 190,
        local: true,
        rows: 12,
        sample: '1—3栋 6:30—7:15\n4—6栋 7:15—8:00\n7—9栋 8:00—8:45\n10—11栋 8:45—9:30\n12—13栋 9:30—10:15\n补采 10:15—10:30',
      }),
      lines({ key: 'bring', label: '提醒（三行以内，配图自动选）', most: 24, rows: 3, sample: '带好身份证\n戴好口罩\n排队隔1米' }),
      lines({ key: 'note', label: '说明', most: 60, sample: '行动不便的老人、孕产妇和婴幼儿，请打电话预约上门采样。' }),
    ],
  },
  {
    ...usual,
    key: 'visit-card',
    name: '未遇告知卡',
    kind: 'notification',
    purpose: '上门没遇到人时留在门上，写清来意和回电号码，两张一印。',
    sizes: ['A5x2'],
    places: [
      line({ key: 'title', label: '标题', most: 8, sample: '我们来过' }),
      lines({ key: 'greeting', label: '开头', most: 60, sample: '邻居您好！我们上门时您不在家，请看到后回个电话。' }),
      lines({
        key: 'aims',
        label: '来意（每行一项，可打钩）',
        most: 60,
        rows: 6,
        sample: '入户登记\n送生活物资\n通知核酸检测\n了解您的困难',
      }),
      lines({ key: 'places', label: '物品放在（每行一项，可打钩）', most: 48, rows: 6, sample: '您家门口\n物业值班室\n卡口值班室' }),
    ],
  },
];

import type { PosterTemplate } from '../poster-template.ts';
import { large, line, lines, usual } from './common.ts';

/** 温馨提示 and signs: one thought, then what to do. */
export const reminders: readonly PosterTemplate[] = [
  {
    ...usual,
    key: 'big-text',
    name: '大字提示',
    kind: 'reminder',
    purpose: '一句话要让所有人远远看清时用，全用文字，不配图。',
    sizes: ['A4', 'A3', 'A5x2'],
    places: [
      line({ key: 'title', label: '标题', most: 8, sample: '温馨提示' }),
      lines({ key: 'thought', label: '一句话（可换行，40 字以内）', most: 40, sample: '有事别下楼\n打个电话\n我们上门' }),
      lines({ key: 'instruction', label: '怎么做', most: 60, sample: '买药、送菜、就医、缴费，请拨打下面的电话，志愿者送到家门口。' }),
    ],
  },
  {
    ...usual,
    key: 'gate-rules',
    name: '出入口须知',
    kind: 'reminder',
    purpose: '贴在卡口，进出分几步、每步做什么，配图。',
    places: [
      line({ key: 'title', label: '标题', most: 12, sample: '出入口须知' }),
      lines({
        key: 'steps',
        label: '步骤（每行：做什么 怎么做，用空格隔开；六行以内）',
        most: 150,
        rows: 6,
        sample:
          '戴好口罩 进出全程不摘，孩子也要戴\n排队隔1米 站在黄线后，一个一个来\n测量体温 37.3℃以上请到旁边等候\n扫码登记 老人没有手机，出示身份证登记\n凭证放行 出入证一人一证，进出都查',
      }),
    ],
  },
  {
    ...usual,
    key: 'one-way',
    name: '一门进出指示牌',
    kind: 'reminder',
    purpose: '挂在关闭的门和路口，用大箭头指到开放的门。',
    sizes: large,
    orientation: 'landscape',
    qr: false,
    places: [
      lines({ key: 'thought', label: '大字（可换行）', most: 10, sample: '一门\n进出' }),
      line({ key: 'where', label: '走哪里', most: 14, local: true, sample: '此门关闭，请走东门' }),
      line({ key: 'arrow', label: '箭头（左、右、上、下）', most: 1, sample: '右' }),
    ],
  },
  {
    ...usual,
    key: 'one-metre',
    name: '1米线',
    kind: 'reminder',
    purpose: '排队处的地面或墙面，一眼知道隔多远。',
    sizes: large,
    orientation: 'landscape',
    qr: false,
    places: [
      line({ key: 'before', label: '上面一行', most: 14, sample: '排队请隔开' }),
      line({ key: 'distance', label: '大字', most: 4, sample: '1米' }),
      line({ key: 'after', label: '下面一行', most: 18, sample: '请在线后等候' }),
    ],
  },
  {
    ...usual,
    key: 'report-point',
    name: '返乡报备点',
    kind: 'reminder',
    purpose: '立在报备点门口，写清带什么、几点到几点办。',
    sizes: large,
    places: [
      lines({ key: 'thought', label: '大字（可换行）', most: 10, sample: '返乡\n报备点' }),
      line({ key: 'where', label: '位置', most: 16, local: true, sample: '东门卡口值班室' }),
      line({ key: 'hours', label: '办理时间', most: 16, local: true, sample: '每天 7:00—22:00' }),
      lines({ key: 'bring', label: '请带（三行以内，配图自动选）', most: 24, rows: 3, sample: '身份证\n健康码\n核酸证明' }),
    ],
  },
  {
    ...usual,
    key: 'night-watch',
    name: '夜间值守提醒',
    kind: 'reminder',
    purpose: '夜里有人值守、有急事怎么找人，贴在门口。',
    sizes: ['A4', 'A3', 'A5x2'],
    places: [
      lines({ key: 'thought', label: '大字（可换行）', most: 14, sample: '夜里\n也有人在' }),
      line({ key: 'hours', label: '时间', most: 12, local: true, sample: '22:00—6:00' }),
      lines({
        key: 'ways',
        label: '怎么找到人（每行：方法 说明，用空格隔开；三行以内）',
        most: 75,
        rows: 3,
        sample: '按铃 东门卡口右侧，按一下就有人来\n打电话 值班员两分钟内出来接您',
      }),
    ],
  },
];

import type { PosterTemplate } from '../poster-template.ts';
import { line, lines, usual } from './common.ts';

/** 宣传单: how something is done, or whom to call. */
export const leaflets: readonly PosterTemplate[] = [
  {
    ...usual,
    key: 'three-treasures',
    name: '防疫三宝',
    kind: 'leaflet',
    purpose: '三件事并排，一图一词，横贴在楼道和电梯间。',
    sizes: ['A4', 'A3', 'A5x2'],
    orientation: 'landscape',
    places: [
      line({ key: 'title', label: '标题', most: 14, sample: '防疫“三宝”请记牢' }),
      lines({
        key: 'parts',
        label: '三件事（每行：大字 说明，用空格隔开）',
        most: 84,
        rows: 4,
        sample: '戴口罩 出门必戴，盖住口鼻\n勤洗手 流动水，20秒以上\n保持1米 排队要隔开，说话别凑近',
      }),
    ],
  },
  {
    ...usual,
    key: 'hand-wash',
    name: '六步洗手法',
    kind: 'leaflet',
    purpose: '用口诀教步骤，每步一个大字，贴在水池边。',
    sizes: ['A4', 'A3', 'A5x2'],
    places: [
      line({ key: 'title', label: '标题', most: 12, sample: '六步洗手法' }),
      lines({ key: 'lead', label: '开头', most: 44, sample: '回家、饭前、便后、摸过快递，用肥皂和流动水，搓够20秒。' }),
      lines({
        key: 'steps',
        label: '步骤（每行：一个大字 做法，用空格隔开）',
        most: 132,
        rows: 8,
        sample:
          '内 掌心对掌心，手指并拢搓\n外 手心搓手背，两手换着搓\n夹 十指交叉，搓指缝\n弓 弯起手指，搓指背\n大 握住拇指，转着搓\n立 指尖立在掌心，转着搓',
      }),
    ],
  },
  {
    ...usual,
    key: 'parcel',
    name: '快递、外卖怎么取',
    kind: 'leaflet',
    purpose: '一件事分几站走完时用，箭头从左到右。',
    orientation: 'landscape',
    places: [
      line({ key: 'title', label: '标题', most: 14, sample: '快递外卖无接触取件' }),
      lines({
        key: 'steps',
        label: '各站（每行：做什么 怎么做，用空格隔开；五行以内）',
        most: 100,
        rows: 5,
        sample:
          '快递到门 放东门货架，不进楼栋\n消杀 外包装，里外各喷一遍\n静置2小时 货架上，挂好时间牌\n电话通知 时间一到，按房号通知\n戴口罩取 取完洗手，包装丢门外',
      }),
      lines({ key: 'note', label: '一句话', most: 40, sample: '老人和隔离家庭不用下楼，志愿者送到家门口。' }),
    ],
  },
  {
    ...usual,
    key: 'phone-list',
    name: '便民电话',
    kind: 'leaflet',
    purpose: '把便民电话大字排成一列贴在单元门，号码取自“服务”页。',
    places: [
      line({ key: 'title', label: '标题', most: 12, sample: '便民电话' }),
      lines({ key: 'note', label: '说明', most: 60, sample: '打不通或说不清该找谁，就打下面的值班电话，我们帮您问。' }),
    ],
  },
  {
    ...usual,
    key: 'phone-cards',
    name: '便民电话卡',
    kind: 'leaflet',
    purpose: '一张 A4 裁成十张名片大的小卡，逐户发，贴在冰箱上。',
    sizes: ['A4'],
    qr: false,
    places: [line({ key: 'title', label: '标题', most: 12, sample: '有事找我们' })],
  },
  {
    ...usual,
    key: 'photo',
    name: '图片海报',
    kind: 'leaflet',
    purpose: '有一张好照片或示意图时用，上图下字。照片里的人要本人同意。',
    picture: true,
    places: [
      lines({ key: 'thought', label: '一句话（可换行）', most: 20, sample: '我们都在\n您放心' }),
      lines({ key: 'instruction', label: '怎么做', most: 60, sample: '卡口24小时有人。遇到困难，打电话或到东门值班室，当天答复。' }),
    ],
  },
];

import type { PosterTemplate } from '../poster-template.ts';
import { line, lines, usual } from './common.ts';

const points = `即日起，小区只留东门进出，其余出入口封闭，请按指示牌绕行。
进出请戴好口罩，扫码、测温、登记，凭出入证放行；快递、外卖放在东门货架，不进楼栋。
外地返回人员请提前一天向社区报备，到家后先到返乡报备点登记。
独居老人、孕产妇和有困难的家庭，请打值班电话，临时党支部安排专人联系。`;

/** 公告: what holds for everybody from a day on. */
export const announcements: readonly PosterTemplate[] = [
  {
    ...usual,
    key: 'announcement',
    name: '公告（逐条）',
    kind: 'announcement',
    purpose: '几条规定要逐条说清、留有落款时用。',
    places: [
      line({ key: 'title', label: '标题', most: 16, sample: '公告' }),
      lines({
        key: 'opening',
        label: '开头',
        most: 100,
        sample: '为守好小区大门，方便居民生活，经社区与临时党支部商定，现将有关事项公告如下：',
      }),
      lines({ key: 'points', label: '各条（一行一条，自动编号）', most: 320, local: true, rows: 8, sample: points }),
      line({ key: 'signature', label: '署名（不填就用临时党支部）', most: 40, sample: '' }),
    ],
  },
  {
    ...usual,
    key: 'closure',
    name: '封控公告',
    kind: 'announcement',
    purpose: '封控开始时，先说几点起，再说生活怎么办。内容以街道、社区的决定为准。',
    places: [
      line({ key: 'title', label: '标题', most: 14, sample: '封控管理公告' }),
      line({ key: 'words', label: '竖排大字', most: 6, sample: '足不出户' }),
      line({ key: 'from', label: '从几时起', most: 16, local: true, sample: '11月16日 0时起' }),
      line({ key: 'until', label: '到几时', most: 24, sample: '解除时间另行公告' }),
      lines({
        key: 'points',
        label: '怎么办（每行：事情 怎么办，用空格隔开；六行以内）',
        most: 120,
        local: true,
        rows: 6,
        sample:
          '核酸检测 医护人员按楼栋上门采样\n生活物资 志愿者每天送到单元门口\n看病用药 随时打电话，专人陪同办理\n特殊困难 老人、孕产妇一户一人联系',
      }),
    ],
  },
  {
    ...usual,
    key: 'lifting',
    name: '解封公告',
    kind: 'announcement',
    purpose: '解除封控时，一眼看清从几时起、哪些可以、哪些还要坚持。内容以街道、社区的决定为准。',
    places: [
      line({ key: 'title', label: '标题', most: 14, sample: '解除封控公告' }),
      line({ key: 'day', label: '日期（大字）', most: 10, local: true, sample: '12月1日' }),
      line({ key: 'hour', label: '时刻（大字）', most: 8, local: true, sample: '8时起' }),
      lines({
        key: 'may',
        label: '可以（一行一条）',
        most: 90,
        local: true,
        rows: 8,
        sample: '从东门、北门进出\n上班上学\n快递送到楼下\n超市正常营业',
      }),
      lines({
        key: 'must',
        label: '还要坚持（一行一条）',
        most: 90,
        rows: 8,
        sample: '进门扫码、测温\n戴好口罩\n不聚集、不扎堆\n发热先打电话',
      }),
      lines({ key: 'note', label: '一句话', most: 50, sample: '感谢每一户的坚守。卡口值守不撤，有事照旧找我们。' }),
    ],
  },
  {
    ...usual,
    key: 'supplies',
    name: '物资发放公告',
    kind: 'announcement',
    purpose: '发菜发物资时公布每户多少、各楼栋何时何处领。',
    places: [
      line({ key: 'title', label: '标题', most: 14, sample: '生活物资发放公告' }),
      line({ key: 'goods', label: '物品', most: 10, local: true, sample: '大白菜' }),
      line({ key: 'share', label: '每户多少（大字）', most: 8, local: true, sample: '60斤' }),
      lines({
        key: 'rows',
        label: '时间表（每行：楼栋 时间 地点，用空格隔开）',
        most: 280,
        local: true,
        rows: 12,
        sample:
          '1—4栋 11月16日上午 各单元门口\n5—8栋 11月16日下午 各单元门口\n9—11栋 11月17日上午 各单元门口\n12—13栋 11月17日下午 各单元门口\n补领 11月18日全天 物资点',
      }),
      lines({ key: 'note', label: '说明', most: 80, sample: '由志愿者送到单元门口，一户一人下楼签收。老人和隔离家庭送到家门口。' }),
    ],
  },
  {
    ...usual,
    key: 'recruit',
    name: '志愿者招募',
    kind: 'announcement',
    purpose: '缺人手时招志愿者，写清岗位、人数和时间。只招人，不募款。',
    places: [
      line({ key: 'title', label: '标题', most: 12, sample: '志愿者招募' }),
      lines({ key: 'thought', label: '一句话（可换行）', most: 16, sample: '卡口上\n缺您一双手' }),
      lines({
        key: 'rows',
        label: '岗位（每行：岗位 人数 时间，用空格隔开；六行以内）',
        most: 160,
        local: true,
        rows: 6,
        sample: '卡口守门 6人 早、中、夜三班\n物资配送 8人 9:00—12:00\n核酸引导 4人 6:30—10:30\n电话值守 2人 8:00—20:00',
      }),
      lines({ key: 'who', label: '条件', most: 80, sample: '18至60岁，身体健康，三天内核酸阴性；党员优先带班。提供防护用品和岗前培训。' }),
      line({ key: 'join', label: '怎么报名', most: 30, sample: '打电话，或到东门卡口登记' }),
    ],
  },
];

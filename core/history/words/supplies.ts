import { cashKinds } from '../../supplies/cash-kind.ts';
import { doorStates } from '../../supplies/door-state.ts';
import { moveKinds } from '../../supplies/move-kind.ts';
import { donorKinds, recipientKinds } from '../../supplies/party-kind.ts';
import { showQuantity } from '../../supplies/quantity.ts';
import { itemCategories } from '../../supplies/supplies.ts';
import { choice, list, money, plains, quantity, type RecordWords, silent, words } from '../field.ts';

const amount = (value: unknown): string => (typeof value === 'number' ? showQuantity(value) : '未填');

const hands = plains({ handler: '经办人', checker: '复核人', note: '备注' });
const donor = {
  ...plains({ party: '对方', guardian: '监护人', phone: '电话', anonymous: '不具名', boundTo: '定向用途' }),
  donorKind: choice('捐赠方', donorKinds),
};
const written = plains({ at: '时间', voucher: '凭证号', reversesId: '冲红的是' });

const doorWords = (value: unknown): string => {
  const doors = Array.isArray(value) ? (value as readonly { readonly state?: string }[]) : [];
  return Object.entries(doorStates)
    .map(([state, word]) => `${word} ${doors.filter((door) => door.state === state).length}`)
    .join('，');
};

/** 物资、捐赠、盘点、入户分发 */
export const suppliesWords = {
  item: {
    word: '物品',
    title: 'name',
    fields: {
      ...plains({ name: '品名', spec: '规格', unit: '单位', returnable: '要归还', warnDays: '提前几天提醒临期', removed: '已停用' }),
      category: choice('类别', itemCategories),
      lowLevel: quantity('最低库存'),
      packs: list('包装单位', (pack) => `1 ${words(pack.name)} = ${amount(pack.factor)}`),
    },
  },
  stockMove: {
    word: '物资流水',
    title: 'voucher',
    fields: {
      ...hands,
      ...written,
      ...plains({
        itemId: '物品',
        party: '对方',
        personId: '人员',
        anonymous: '不具名',
        purpose: '用途',
        lotId: '批次',
        placeId: '存放处',
      }),
      kind: choice('类别', moveKinds),
      delta: quantity('数量'),
      valueFen: money('估价'),
      rootKind: silent('归类'),
      documentId: silent('单据'),
      seq: silent('次序'),
    },
  },
  storePlace: { word: '存放处', title: 'name', fields: plains({ name: '名称', removed: '已停用' }) },
  lot: {
    word: '批次',
    title: 'code',
    fields: plains({ itemId: '物品', code: '批号', expiresOn: '有效期至', maker: '生产企业', boundTo: '定向用途' }),
  },
  supplyDocument: {
    word: '物资单据',
    title: 'voucher',
    fields: {
      ...hands,
      ...donor,
      ...written,
      ...plains({ recipientId: '领用方', valueBasis: '估价依据', approver: '批准人', purpose: '用途', runId: '入户分发', kitId: '套装' }),
      ...plains({ againstId: '对应的单据' }),
      kind: choice('类别', moveKinds),
      recipientKind: choice('领用方类别', recipientKinds),
      valueFen: money('估价'),
      seq: silent('次序'),
    },
  },
  cashMove: {
    word: '捐款',
    title: 'voucher',
    fields: {
      ...hands,
      ...donor,
      ...written,
      ...plains({ point: '捐款点', receiptNumber: '上交凭证号' }),
      kind: choice('类别', cashKinds),
      deltaFen: money('金额'),
      seq: silent('次序'),
    },
  },
  stockCount: {
    word: '盘点',
    fields: {
      ...plains({ placeId: '存放处', startedAt: '开始', counter: '清点人', checker: '监盘人', note: '备注', settledAt: '结束' }),
      ...plains({ documentId: '差异单据', removed: '已作废' }),
      lines: list(
        '各行',
        (line, nameOf) => `${words(line.itemId, nameOf)}：实盘 ${amount(line.counted)}${line.reason ? `，${words(line.reason)}` : ''}`,
      ),
    },
  },
  kit: {
    word: '套装',
    title: 'name',
    fields: {
      ...plains({ name: '名称', removed: '已停用' }),
      parts: list('内容', (part, nameOf) => `${words(part.itemId, nameOf)} ${amount(part.quantity)}`),
    },
  },
  distributionRun: {
    word: '入户分发',
    title: 'name',
    fields: {
      ...plains({ name: '名称', itemId: '物品', from: '从', days: '天数', note: '备注', closedOn: '结束日期', removed: '已删除' }),
      quota: quantity('每户'),
      teams: list('配送队', (team, nameOf) => `${words(team.name)}：${words(team.personIds, nameOf)}`),
    },
  },
  runUnit: {
    word: '分发的单元',
    fields: {
      ...plains({ runId: '入户分发', unitId: '单元', date: '日期', team: '配送队' }),
      doors: { label: '各户', show: doorWords },
      position: silent('次序'),
    },
  },
} as const satisfies Readonly<Record<string, RecordWords>>;

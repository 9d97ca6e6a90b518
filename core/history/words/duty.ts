import { dutyPostKinds } from '../../duty/duty.ts';
import { holidayKinds, phases } from '../../duty/duty-calendar.ts';
import { dutyChangeKinds } from '../../duty/duty-change.ts';
import { wishStrengths, wishWants } from '../../duty/wish.ts';
import { choice, minutes, plains, type RecordWords, silent, told } from '../field.ts';

const countOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'] as const;
/** bit 0 is Monday */
const weekdayWords = (bits: number): string =>
  bits === 127 ? '每天' : `周${WEEKDAYS.filter((_, day) => Math.floor(bits / 2 ** day) % 2 === 1).join('、')}`;

/** 排班、变动、到岗、交接 */
export const dutyWords = {
  dutyPost: {
    word: '岗位',
    title: 'name',
    fields: {
      ...plains({ name: '名称', outdoor: '室外', removed: '已删除' }),
      kind: choice('类型', dutyPostKinds),
      position: silent('次序'),
    },
  },
  shift: {
    word: '班次',
    title: 'name',
    fields: {
      ...plains({ letter: '代号', name: '名称', night: '夜班', weight: '点数', removed: '已停用' }),
      startMinute: minutes('开始'),
      endMinute: minutes('结束'),
      position: silent('次序'),
    },
  },
  demand: { word: '需求人数', fields: plains({ dutyPostId: '岗位', shiftId: '班次', heads: '人数' }) },
  demandVariant: {
    word: '分阶段的人数',
    fields: {
      ...plains({ dutyPostId: '岗位', shiftId: '班次', heads: '人数' }),
      phase: choice('阶段', phases),
      weekdays: { label: '星期', show: (value) => weekdayWords(Number(value)) },
    },
  },
  phaseChange: { word: '防控阶段', fields: { phase: choice('阶段', phases) } },
  holiday: { word: '节假日', title: 'name', fields: { ...plains({ name: '名称' }), kind: choice('放假还是上班', holidayKinds) } },
  dutyLeader: { word: '带班', fields: plains({ date: '日期', shiftId: '班次', personId: '带班' }) },
  dutyWish: {
    word: '意愿',
    fields: {
      ...plains({ personId: '人员', date: '日期', shiftId: '班次', note: '说明' }),
      wants: choice('想值还是不想值', wishWants),
      strength: choice('程度', wishStrengths),
    },
  },
  assignment: {
    word: '值班',
    fields: plains({ date: '日期', shiftId: '班次', dutyPostId: '岗位', personId: '人员', pinned: '固定' }),
  },
  planVersion: {
    word: '发布的值班表',
    fields: {
      ...plains({ number: '第几版', fromDate: '从', toDate: '到', publishedAt: '发布时间', publishedBy: '发布人', note: '说明' }),
      content: { label: '值班', show: (value) => `${countOf(value)} 人次` },
    },
  },
  dutyChange: {
    word: '变动',
    fields: {
      ...plains({ at: '登记时间', date: '日期', agreedBy: '同意人', reason: '原因', recordedBy: '登记人' }),
      kind: choice('类别', dutyChangeKinds),
      content: told('改动', (content) => `减 ${countOf(content.removed)} 班，加 ${countOf(content.added)} 班`),
    },
  },
  attendance: {
    word: '到岗',
    fields: {
      ...plains({ date: '日期', shiftId: '班次', dutyPostId: '岗位', personId: '人员', signedInAt: '签到', signedOutAt: '签退' }),
      ...plains({ missing: '缺岗', insteadOf: '替谁', note: '说明' }),
      assignmentId: silent('值班'),
    },
  },
  handover: {
    word: '交接单',
    fields: {
      ...plains({
        date: '日期',
        shiftId: '班次',
        outgoingId: '交班人',
        outgoingAt: '交班签字',
        incomingId: '接班人',
        incomingAt: '接班签字',
      }),
      ...plains({ leaderId: '带班', leaderAt: '带班签字' }),
      content: told('内容', (content) => `未办事项 ${countOf(content.matters)} 件，其余见交接单`),
    },
  },
  signaturePin: { word: '签字密码', fields: { ...plains({ setAt: '设定时间' }), hash: silent('密码') } },
} as const satisfies Readonly<Record<string, RecordWords>>;

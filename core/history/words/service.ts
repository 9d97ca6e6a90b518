import { careNeeds, contactOutcomes, contactWays } from '../../service/care/care.ts';
import { deliveryKinds, deliveryOutcomes } from '../../service/deliveries/delivery.ts';
import { escortSteps } from '../../service/deliveries/escort.ts';
import { requestChannels, requestKinds, requestOutcomes } from '../../service/requests/request.ts';
import { visitResults } from '../../service/rounds/visit.ts';
import { choice, list, plains, type RecordWords, silent, words } from '../field.ts';

const place = plains({ unitId: '楼栋单元', room: '门牌' });
const removed = plains({ removed: '已删除' });

/** 诉求、配送、接送、排查、包保 */
export const serviceWords = {
  commonReply: {
    word: '常用答复',
    title: 'title',
    fields: { ...plains({ title: '问题', words: '答复' }), ...removed, kind: choice('类别', requestKinds), position: silent('次序') },
  },
  serviceRequest: {
    word: '诉求',
    title: 'number',
    fields: {
      ...plains({ number: '编号', at: '时间', phone: '电话', words: '诉求', takerId: '接单人', dueAt: '答应办好的时间' }),
      ...place,
      ...plains({ doneAt: '办结时间', result: '办理结果', replyId: '常用答复' }),
      ...removed,
      channel: choice('来源', requestChannels),
      kind: choice('类别', requestKinds),
      outcome: choice('办结', requestOutcomes),
    },
  },
  isolatedHousehold: {
    word: '居家隔离户',
    title: 'room',
    fields: { ...place, ...plains({ from: '从', until: '到', needs: '注意事项' }), ...removed, kinds: choice('每天送什么', deliveryKinds) },
  },
  deliveryTask: {
    word: '配送任务',
    title: 'room',
    fields: {
      ...plains({ date: '日期', need: '需求', team: '配送队', takerId: '接单人', householdId: '居家隔离户', doneAt: '完成时间' }),
      ...place,
      ...removed,
      kind: choice('送什么', deliveryKinds),
      outcome: choice('结果', deliveryOutcomes),
    },
  },
  parcelBatch: {
    word: '一批快递',
    title: 'arrivedAt',
    fields: { ...plains({ arrivedAt: '到达时间', source: '来源', disinfectedAt: '消杀完成时间', note: '备注' }), ...removed },
  },
  parcel: {
    word: '快递',
    title: 'room',
    fields: {
      ...place,
      ...plains({ batchId: '批次', shelf: '货架', pieces: '件数', deliveredAt: '送达时间', delivererId: '送件人' }),
      ...removed,
    },
  },
  escort: {
    word: '闭环接送',
    title: 'destination',
    fields: {
      ...place,
      ...plains({ destination: '去哪里', departAt: '出发时间', backBy: '预计返回', aids: '需要的帮助', vehicle: '车辆', note: '备注' }),
      ...removed,
    },
  },
  escortStep: {
    word: '接送交接',
    fields: {
      ...plains({ escortId: '接送', at: '时间', handedBy: '交的人', takenBy: '接的人', note: '备注' }),
      kind: choice('哪一步', escortSteps),
    },
  },
  visitRound: {
    word: '排查轮次',
    title: 'name',
    fields: {
      ...plains({ name: '名称', from: '从', to: '到', questions: '问什么', closedAt: '结束时间' }),
      ...removed,
      pairs: list(
        '小组',
        ({ name, personIds, unitIds }, nameOf) => `${words(name)}：${words(personIds, nameOf)}；${words(unitIds, nameOf)}`,
      ),
    },
  },
  visit: {
    word: '入户排查',
    title: 'room',
    fields: {
      ...place,
      ...plains({ roundId: '轮次', at: '时间', personIds: '排查的人', note: '备注' }),
      ...removed,
      result: choice('结果', visitResults),
    },
  },
  careCase: {
    word: '包保户',
    title: 'room',
    fields: {
      ...place,
      ...plains({ called: '称呼', phone: '电话', words: '说明', carerId: '包保人', deputyId: '替补' }),
      ...plains({ everyDays: '几天联系一次', from: '从', until: '到', purgeOn: '清除日期' }),
      ...removed,
      needs: choice('要帮什么', careNeeds),
    },
  },
  careContact: {
    word: '包保联系',
    fields: {
      ...plains({ caseId: '包保户', at: '时间', words: '联系情况', personId: '联系人' }),
      ...removed,
      way: choice('方式', contactWays),
      outcome: choice('结果', contactOutcomes),
    },
  },
} as const satisfies Readonly<Record<string, RecordWords>>;

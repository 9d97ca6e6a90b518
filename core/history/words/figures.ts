import { briefKinds } from '../../figures/brief.ts';
import { tallyKinds } from '../../figures/tally.ts';
import { activityKinds } from '../../party-life/activity.ts';
import { deedKinds } from '../../party-life/good-deed.ts';
import { choice, list, minutes, plains, type RecordWords, words } from '../field.ts';

/** 计数、巡逻、日报、支部生活 */
export const figureWords = {
  tally: {
    word: '计数',
    fields: { ...plains({ date: '日期', count: '数量', at: '登记时间', note: '备注' }), kind: choice('类别', tallyKinds) },
  },
  patrol: {
    word: '巡逻',
    title: 'route',
    fields: {
      ...plains({ date: '日期', personIds: '巡逻的人', route: '路线', found: '发现', removed: '已删除' }),
      startMinute: minutes('开始'),
      endMinute: minutes('结束'),
    },
  },
  brief: {
    word: '日报和小结',
    title: 'title',
    fields: {
      ...plains({ from: '日期', title: '标题', withFigures: '印数字表', savedAt: '保存时间', savedBy: '保存人' }),
      kind: choice('类别', briefKinds),
      sections: list('正文', ({ heading, text }) => `${words(heading)}：${words(text)}`),
    },
  },
  activity: {
    word: '支部活动',
    title: 'name',
    fields: {
      ...plains({ name: '名称', date: '日期', place: '地点', hostId: '主持人', personIds: '参加的人', headcount: '参加人数' }),
      ...plains({ pledge: '誓词或承诺', words: '成果', removed: '已删除' }),
      kind: choice('类别', activityKinds),
    },
  },
  goodDeed: {
    word: '好人好事',
    title: 'words',
    fields: {
      ...plains({ date: '日期', personIds: '谁做的', words: '内容', form: '形式', removed: '已删除' }),
      kind: choice('类别', deedKinds),
    },
  },
  birthday: { word: '生日', fields: plains({ monthDay: '月日', greetedOn: '最近一次祝福' }) },
} as const satisfies Readonly<Record<string, RecordWords>>;

import { noticeKinds } from '../../boards/notice.ts';
import { roles } from '../../contract/route.ts';
import { agendaCategories } from '../../meetings/agenda-category.ts';
import { meetingKinds, presences } from '../../meetings/meeting.ts';
import { quorumRules } from '../../meetings/quorum-rule.ts';
import { choice, list, plains, type RecordWords, silent, told, words } from '../field.ts';

const posterWords = ({ words: places, palette, size }: Readonly<Record<string, unknown>>): string => {
  const texts = Object.values((places ?? {}) as Readonly<Record<string, unknown>>).filter((text) => text !== '');
  return [...texts.map((text) => words(text)), `${words(size)}，${words(palette)}`].join('\n');
};

const voteWords = (votes: Readonly<Record<string, unknown>>): string =>
  `同意 ${words(votes.for)}，反对 ${words(votes.against)}，弃权 ${words(votes.abstain)}`;

const presenceWords: Readonly<Record<string, string>> = presences;

/** 便民电话 and lists like it read line by line; anything else as it is stored. */
const settingWords = (value: unknown): string =>
  Array.isArray(value)
    ? value
        .map((one) =>
          Object.values(one as object)
            .map((part) => words(part))
            .join(' '),
        )
        .join('\n')
    : JSON.stringify(value);

/** 会议、公示、指挥所 */
export const paperWords = {
  meeting: {
    word: '会议',
    title: 'title',
    fields: {
      ...plains({ ordinal: '第几次', title: '名称', startsAt: '开始', endsAt: '结束', place: '地点', chair: '主持人', recorder: '记录人' }),
      ...plains({ summary: '总结', removed: '已删除', kindName: '类型的名称', finalisedAt: '定稿时间', finalisedBy: '定稿人' }),
      kind: choice('类型', meetingKinds),
      quorum: choice('法定人数', quorumRules),
      attendees: list(
        '参会人员',
        (one) => `${words(one.name)} ${presenceWords[words(one.presence)] ?? ''}${one.reason ? `（${words(one.reason)}）` : ''}`,
      ),
      official: told('会议纪要', (paper) => `${words(paper.title)}\n${words(paper.body)}`),
      finalHash: silent('定稿码'),
    },
  },
  agendaItem: {
    word: '议题',
    title: 'title',
    fields: {
      ...plains({ meetingId: '会议', title: '标题', resolution: '决议', responsible: '责任人', dueOn: '时限', doneOn: '办结日期' }),
      statements: list('发言', (one) => `${words(one.speaker)}：${words(one.words)}`),
      votes: told('表决', voteWords),
      category: choice('类别', agendaCategories),
      position: silent('次序'),
    },
  },
  meetingAmendment: {
    word: '更正',
    fields: { ...plains({ meetingId: '会议', at: '时间', by: '更正人', words: '内容' }), hash: silent('校验码') },
  },
  meetingAttachment: {
    word: '会议附件',
    title: 'fileName',
    fields: {
      ...plains({ meetingId: '会议', fileName: '文件名', caption: '说明', addedAt: '添加时间', removed: '已去掉' }),
      ...{ mime: silent('格式'), size: silent('字节'), sha256: silent('校验码'), bytes: silent('文件') },
    },
  },
  notice: {
    word: '告知书',
    title: 'title',
    fields: {
      ...plains({ title: '标题', salutation: '称呼', body: '正文', signature: '署名', date: '日期', removed: '已删除' }),
      kind: choice('类型', noticeKinds),
    },
  },
  poster: {
    word: '海报',
    title: 'name',
    fields: {
      ...plains({ name: '名称', template: '自存模板', removed: '已删除' }),
      content: told('文字', posterWords),
      changedAt: silent('修改时间'),
    },
  },
  personPhoto: { word: '照片', fields: { ...plains({ addedAt: '添加时间' }), mime: silent('格式'), bytes: silent('照片') } },
  userFont: {
    word: '字体',
    title: 'family',
    fields: {
      ...plains({ family: '字体', fileName: '文件名', addedAt: '添加时间', removed: '已移除' }),
      ...{ sha256: silent('校验码'), bytes: silent('文件') },
    },
  },
  post: {
    word: '指挥所',
    title: 'branchName',
    fields: plains({
      ...{ branchName: '支部名称', community: '社区', street: '街道', foundedOn: '成立日期', zone: '时区', hotline: '值班电话' },
      ...{ supervisionPhone: '监督电话', buildings: '楼栋数', entrances: '单元数', households: '户数', sample: '示例' },
    }),
  },
  setting: { word: '设置', fields: { value: told('内容', settingWords) } },
  account: {
    word: '使用人',
    title: 'name',
    fields: { ...plains({ name: '姓名', createdAt: '添加时间', revokedAt: '停用时间' }), role: choice('角色', roles) },
  },
} as const satisfies Readonly<Record<string, RecordWords>>;

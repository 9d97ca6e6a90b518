import { absenceKinds } from '../../roster/absence.ts';
import { pairKinds } from '../../roster/pair.ts';
import { branchOffices, dutyRoles, personKinds, politicalStatuses } from '../../roster/person.ts';
import { choice, plains, type RecordWords, silent, told, words } from '../field.ts';

const offices = { ...branchOffices, none: '无' };

/** 花名册、组织、报到和培训 */
export const rosterWords = {
  person: {
    word: '人员',
    title: 'name',
    fields: {
      ...plains({ name: '姓名', unit: '单位', jobTitle: '职务', group: '工作组', phone: '电话', consentToPublish: '同意公示姓名和职务' }),
      ...plains({ availableFrom: '到岗日期', availableTo: '离开日期', birthYear: '出生年份', noNights: '不排夜班', trained: '已培训' }),
      ...plains({ note: '备注', removed: '已移出', homeBranch: '所在党支部', branchId: '编入的党支部', servicePost: '服务岗位' }),
      ...plains({
        skills: '专业特长',
        commitment: '承诺',
        publishUnit: '同意公示单位',
        publishPhone: '同意公示电话',
        consentedOn: '同意日期',
      }),
      branchOffice: choice('支部职务', offices),
      politicalStatus: choice('政治面貌', politicalStatuses),
      kind: choice('身份来源', personKinds),
      dutyRoles: choice('七大员', dutyRoles),
      original: told(
        '原表的其他栏目',
        (cells) =>
          Object.entries(cells)
            .map(([heading, cell]) => `${heading}：${words(cell)}`)
            .join('\n') || '（空）',
      ),
    },
  },
  absence: {
    word: '请假',
    fields: { ...plains({ personId: '人员', from: '从', to: '到', note: '说明' }), kind: choice('事由', absenceKinds) },
  },
  branch: {
    word: '党支部',
    title: 'name',
    fields: plains({ name: '名称', approvedBy: '批准机关', foundedOn: '成立日期', dissolvedOn: '撤销日期', removed: '已删除' }),
  },
  officeTerm: {
    word: '任期',
    fields: {
      ...plains({ personId: '人员', from: '从', to: '到', appointedBy: '任命机关', note: '说明' }),
      office: choice('职务', offices),
    },
  },
  workingGroup: {
    word: '工作组',
    title: 'name',
    fields: { ...plains({ name: '名称', duties: '职责', leaderId: '组长', removed: '已撤销' }), position: silent('次序') },
  },
  building: {
    word: '楼栋',
    title: 'name',
    fields: { ...plains({ name: '名称', committeeId: '联系支委', carerId: '楼栋负责人', removed: '已删除' }), position: silent('次序') },
  },
  buildingUnit: {
    word: '单元',
    title: 'name',
    fields: {
      ...plains({ buildingId: '楼栋', name: '名称', rooms: '门牌', carerId: '单元负责人', removed: '已删除' }),
      position: silent('次序'),
    },
  },
  pioneerPost: {
    word: '党员先锋岗',
    title: 'name',
    fields: {
      ...plains({ name: '名称', place: '地点', duties: '职责', commitment: '承诺', holderIds: '人员', removed: '已撤销' }),
      position: silent('次序'),
    },
  },
  doubleRegistration: {
    word: '双报到',
    fields: plains({
      ...{ personId: '人员', reportedOn: '报到日期', residence: '居住地', wishedPosts: '意向岗位' },
      ...{ availableHours: '可值班时段', receivedBy: '接收人', note: '备注' },
    }),
  },
  training: {
    word: '培训',
    title: 'topic',
    fields: plains({
      ...{ date: '日期', topic: '内容', trainer: '授课人', place: '地点', qualifies: '培训后可以上岗' },
      ...{ attendeeIds: '到场人员', note: '备注' },
    }),
  },
  personPair: {
    word: '搭班',
    fields: { ...plains({ firstId: '一人', secondId: '另一人', note: '说明' }), kind: choice('怎么排', pairKinds) },
  },
  partyApplication: {
    word: '入党申请登记',
    title: 'name',
    fields: plains({
      ...{ personId: '人员', name: '姓名', submittedOn: '递交日期', receivedBy: '接收人', conduct: '现场表现' },
      ...{ forwardedTo: '转交的党组织', forwardedOn: '转交日期', note: '备注' },
    }),
  },
} as const satisfies Readonly<Record<string, RecordWords>>;

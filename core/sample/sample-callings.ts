import type { DutyRole, PersonFields } from '../roster/person.ts';

/** 服务岗位 that goes with somebody's first duty. */
const posts: Readonly<Record<DutyRole, string>> = {
  gatekeeper: '卡口',
  informant: '核酸点',
  administrator: '物资点',
  attendant: '配送',
  supervisor: '巡逻',
  safety: '消杀',
  publicist: '宣传',
};

const homeBranches: Readonly<Record<string, string>> = {
  周启明: '市水文勘测中心党支部',
  沈祎: '市水文勘测中心党支部',
  郭旻: '市水文勘测中心党支部',
  欧阳堃: '市水文勘测中心党支部',
  王喆: '市第三中学党总支第二支部',
  曹志强: '市公交三公司一车队党支部',
  邓颖: '望桥卫生服务中心党支部',
  傅海涛: '市供热公司生产党支部',
};

const skills: Readonly<Record<string, readonly string[]>> = {
  田玉梅: ['护理'],
  曹志强: ['驾驶'],
  邓颖: ['护理', '核酸采样'],
  傅海涛: ['水暖'],
  贾永福: ['驾驶'],
  潘振华: ['电工'],
  姚志远: ['烹饪'],
  崔明哲: ['计算机'],
};

const commitments: Readonly<Record<string, string>> = {
  周启明: '守好这道门，护好一方人',
  何立新: '群众的事当天办、当天回',
  唐桂芳: '随叫随到，不漏一户',
  王喆: '早到一刻钟，交清每一班',
  罗建国: '老党员不掉队',
  曹志强: '门口有我，请您放心',
};

/** What a person of the sample does, knows and promises, by name. */
export const sampleCalling = ({
  name,
  dutyRoles,
}: Pick<PersonFields, 'name' | 'dutyRoles'>): Pick<PersonFields, 'servicePost' | 'homeBranch' | 'skills' | 'commitment'> => ({
  servicePost: dutyRoles[0] ? posts[dutyRoles[0]] : '',
  homeBranch: homeBranches[name] ?? '',
  skills: skills[name] ?? [],
  commitment: commitments[name] ?? '',
});

interface Stay {
  readonly from: number | null;
  readonly to: number | null;
}

const since = (from: number): Stay => ({ from, to: null });

/** Days from today on which somebody arrives or leaves; null is no limit. Eight volunteers become twenty-four. */
export const sampleStays: Readonly<Record<string, Stay>> = {
  韩玥彤: since(-9),
  鲁秀兰: since(-9),
  蒋天佑: { from: -9, to: 13 },
  贾永福: since(-8),
  夏雨晴: since(-8),
  潘振华: since(-7),
  钟丽娟: since(-7),
  范小军: since(-6),
  姚志远: since(-6),
  孔令仪: { from: -5, to: 20 },
  白雪梅: since(-4),
  崔明哲: since(-4),
  买买提·艾力: since(-3),
  秦文博: since(-2),
  康佳宁: since(-2),
  江一帆: since(3),
};

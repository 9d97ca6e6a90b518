import {
  type BranchOffice,
  branchOffices,
  type DutyRole,
  dutyRoles,
  keysOf,
  type PersonKind,
  type PoliticalStatus,
  personKinds,
  politicalStatuses,
} from '../person.ts';
import { matchKey } from './clean-text.ts';
import { bad, good, type Parsed } from './parsed.ts';

const NOTHING = new Set(['', '无', '/', '—', '否']);

type Words<Key extends string> = Readonly<Partial<Record<Key, readonly string[]>>>;

/** A reader of one choice by its own word and the words others use for it. */
const choice = <Key extends string>(table: Readonly<Record<Key, string>>, blank: Key, others: Words<Key>) => {
  const words = new Map<string, Key>();
  for (const key of keysOf(table)) for (const word of [table[key], ...(others[key] ?? [])]) if (word !== '') words.set(matchKey(word), key);
  const allowed = Object.values<string>(table).filter((word) => word !== '');
  return (raw: string): Parsed<Key> => {
    const key = matchKey(raw);
    if (NOTHING.has(key)) return good(blank);
    const found = words.get(key);
    return found === undefined ? bad(`不认识，可填：${allowed.join('、')}`) : good(found);
  };
};

export const readKind = choice<PersonKind>(personKinds, 'volunteer', {
  cadre: ['市直干部', '机关干部', '下派干部', '包保干部', '干部', '下沉人员', '市直', '下沉党员干部'],
  street: ['街道', '街道办', '街道工作人员', '街道办干部'],
  committee: ['两委', '两委成员', '社区两委成员', '社区干部', '社区两委干部'],
  socialWorker: ['社工', '社区工作人员', '社区'],
  gridWorker: ['网格', '网格长', '党员网格员', '社区网格员'],
  property: ['物业', '物业公司', '物业工作人员', '保安', '物业保安'],
  volunteer: ['志愿', '青年志愿者', '党员志愿者', '居民志愿者', '社会志愿者'],
  resident: ['业主', '住户', '居民群众'],
});

export const readBranchOffice = choice<BranchOffice>(branchOffices, 'none', {
  secretary: ['支部书记', '党支部书记', '临时党支部书记', '支书'],
  deputySecretary: ['支部副书记', '党支部副书记', '临时党支部副书记', '副支书'],
  organisation: ['组织', '支部组织委员'],
  publicity: ['宣传', '支部宣传委员'],
  discipline: ['纪检', '纪律检查委员', '纪律委员', '支部纪检委员'],
  none: ['党员', '成员', '支部党员', '群众'],
});

const PARTIES = ['民革', '民盟', '民建', '民进', '农工党', '致公党', '九三学社', '台盟', '无党派人士', '无党派'];
const readStatusWord = choice<PoliticalStatus>(politicalStatuses, 'masses', {
  member: ['党员', '正式党员', '中国共产党党员', '是', '√', '中共正式党员', '共产党员'],
  probationary: ['预备', '中共预备党员', '中共预备', '党员预备', '中国共产党预备党员'],
  league: ['团员', '共青团', '中国共青团员'],
  democratic: [...PARTIES, ...PARTIES.flatMap((party) => [`${party}成员`, `${party}会员`, `${party}盟员`, `${party}社员`]), '民主党派成员'],
  masses: ['普通群众', '普通公民', '公民', '入党积极分子', '积极分子', '非党员', '不是', '×'],
});

/** 中共党员(预备) must not be taken for a full member, who votes. */
export const readPoliticalStatus = (raw: string): Parsed<PoliticalStatus> =>
  raw.includes('预备') || raw.includes('預備') ? good('probationary') : readStatusWord(raw);

const readRole = choice<DutyRole | 'none'>({ ...dutyRoles, none: '' }, 'none', {
  gatekeeper: ['守门'],
  informant: ['信息'],
  safety: ['安全'],
});

/** 守门员、信息员: any number, in the order written, each once. */
export const readDutyRoles = (raw: string): Parsed<readonly DutyRole[]> => {
  const found = new Set<DutyRole>();
  for (const word of raw.split(/[、,，;；/\n+和\s]+/)) {
    const role = readRole(word);
    if (!role.ok) return bad(`里的“${word}”${role.reason}`);
    if (role.value !== 'none') found.add(role.value);
  }
  return good([...found]);
};

const YES = new Set([
  '是',
  '√',
  '✓',
  '✔',
  '有',
  'y',
  'yes',
  '1',
  'true',
  '对',
  '同意',
  '已',
  '已培训',
  '已完成',
  '合格',
  '不排',
  '不排夜班',
  '不上',
  'o',
  '○',
  '☑',
]);
const NO = new Set([
  '',
  '否',
  '×',
  'x',
  '✗',
  '✕',
  '无',
  'n',
  'no',
  '0',
  'false',
  '不',
  '不同意',
  '未',
  '未培训',
  '没有',
  '未完成',
  '可排',
  '可以',
  '/',
  '—',
  '☐',
]);

/** 是/否 and their many signs; empty is no, since consent and training are never assumed. */
export const readYesNo = (raw: string): Parsed<boolean> => {
  const key = matchKey(raw);
  if (YES.has(key)) return good(true);
  return NO.has(key) ? good(false) : bad('看不懂，请填“是”或“否”');
};

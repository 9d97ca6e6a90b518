/** Words that say what ails somebody. A short list: it reminds, it does not censor; 看病、药品、轮椅 are tasks and stay. */
const illness: readonly string[] = [
  ...['糖尿', '高血压', '低血压', '心脏', '冠心', '肿瘤', '癌', '尿毒症', '肾衰', '透析', '血透', '化疗', '放疗', '肝炎', '肝硬化'],
  ...[
    '艾滋',
    '结核',
    '哮喘',
    '癫痫',
    '中风',
    '脑梗',
    '偏瘫',
    '瘫痪',
    '痴呆',
    '抑郁',
    '精神科',
    '精神障碍',
    '自闭',
    '孤独症',
    '残疾',
    '骨折',
  ],
  ...[
    '怀孕',
    '孕妇',
    '流产',
    '阳性',
    '确诊',
    '密接',
    '感染',
    '发烧',
    '发热',
    '咳嗽',
    '手术',
    '胰岛素',
    '慢性',
    '病史',
    '病情',
    '病人',
    '患者',
    '患有',
  ],
];
const named = new RegExp(`${illness.join('|')}|[\\u4e00-\\u9fa5]{1,4}症(?!状)`);
/** …病, but not 看病 and 毛病 */
const ill = /[\u4e00-\u9fa5]?[\u4e00-\u9fa5](?<![看毛])病/;

/** 18 digits with a date of birth inside, however they are spaced; 15 digits as they once were. */
const idNumber =
  /(?<!\d)[1-8]\d{5}[\s-]*(?:19|20)\d{2}[\s-]*(?:0[1-9]|1[0-2])[\s-]*(?:0[1-9]|[12]\d|3[01])[\s-]*\d{3}[\dXx](?!\d)|(?<!\d)[1-8]\d{5}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}(?!\d)/;

/**
 * Why these words may not be kept of a resident, and what to write instead; null when there is nothing against them.
 * A household in care is a task (送什么、几点、找谁), never a file about a person.
 */
export const privateWords = (typed: string): string | null => {
  const text = typed.normalize('NFKC');
  if (idNumber.test(text)) return '里面像是身份证号，这里不存。办事要用时请本人当面出示，用完不留';
  const found = named.exec(text)?.[0] ?? ill.exec(text)?.[0];
  return found === undefined ? null : `“${found}”说的是病情，这里不存。请写要做的事，例如“周二早上陪同外出”“每天送药到门口”`;
};

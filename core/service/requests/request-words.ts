import { z } from 'zod';
import { keysOf } from '../../roster/person.ts';
import { type RequestKind, requestKinds } from './request.ts';

/** 看字归类: words by which a kind is guessed; the list is the post's own and can be changed. */
export const requestWords = z.record(
  z.enum(keysOf(requestKinds)),
  z.array(z.string().trim().min(1).max(10, '一个词最多 10 个字')).max(40, '一类最多 40 个词'),
);
export type RequestWords = Readonly<Record<RequestKind, readonly string[]>>;

export const usualRequestWords: RequestWords = {
  medicine: ['药', '医院', '就医', '看病', '透析', '化疗', '产检', '发烧', '急救', '胰岛素', '复诊'],
  food: ['菜', '大米', '没米', '米面', '面粉', '食用油', '没油', '盐', '肉', '牛奶', '奶粉', '鸡蛋', '做饭', '送餐', '没吃的', '桶装水'],
  parcel: ['快递', '包裹', '取件', '代取', '外卖', '捎', '放门口'],
  repair: ['漏水', '停水', '停电', '跳闸', '堵了', '下水道', '暖气', '不热', '灯坏', '电梯', '门锁', '维修', '修一'],
  passing: ['出入证', '通行', '出小区', '进小区', '出门', '上班', '返岗', '回家', '离开'],
  test: ['核酸', '采样', '抗原', '健康码', '黄码', '红码', '报告'],
  care: ['照看', '老人', '独居', '孩子', '孕', '轮椅', '行动不便', '做伴'],
  question: ['什么时候', '几点', '怎么', '能不能', '请问', '政策', '解封', '是否'],
  complaint: ['投诉', '意见', '不满', '扰民', '噪音', '没人管', '态度'],
  other: [],
};

/** Asked in this order: what cannot wait first, a question last, because 药店几点开门 is about medicine. */
const order: readonly RequestKind[] = ['medicine', 'complaint', 'food', 'parcel', 'repair', 'test', 'passing', 'care', 'question'];

/** The first kind one of whose words stands in the text, and the word, so that a person can see why. Null when no word is known. */
export const guessKind = (text: string, words: RequestWords): { readonly kind: RequestKind; readonly word: string } | null => {
  for (const kind of order) {
    const word = words[kind].find((one) => text.includes(one));
    if (word !== undefined) return { kind, word };
  }
  return null;
};

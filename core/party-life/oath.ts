/** 入党誓词 (《中国共产党章程》第六条): a fixed text. Nobody adds or leaves out a word. */
export const oath =
  '我志愿加入中国共产党，拥护党的纲领，遵守党的章程，履行党员义务，执行党的决定，严守党的纪律，保守党的秘密，对党忠诚，积极工作，为共产主义奋斗终身，随时准备为党和人民牺牲一切，永不叛党。';
export const OATH_SOURCE = '《中国共产党章程》第六条';

const bare = (text: string): string => text.replaceAll(/[\s“”"]/g, '');

/** 'whole': the oath itself; 'altered': begins or reads like the oath and is not it; 'other': words of the branch's own. */
export const oathState = (text: string): 'whole' | 'altered' | 'other' => {
  if (bare(text) === oath) return 'whole';
  return bare(text).includes('志愿加入中国共产党') || bare(text).includes('永不叛党') ? 'altered' : 'other';
};

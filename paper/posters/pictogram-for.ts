import type { PictogramName } from './pictograms.ts';

/** Which drawing says the same as these words; the first that matches, so the special stands before the general. */
const says: readonly (readonly [RegExp, PictogramName])[] = [
  [/口罩/, 'mask'],
  [/洗手|手卫生/, 'wash'],
  [/1米|一米|距离|排队/, 'metre'],
  [/核酸|采样|检测/, 'tube'],
  [/通风|开窗/, 'window'],
  [/体温|测温/, 'thermometer'],
  [/消毒|消杀/, 'spray'],
  [/快递|包裹|物资|配送/, 'box'],
  [/菜|粮|生活用品/, 'basket'],
  [/聚集|串门|扎堆/, 'apart'],
  [/电话|来电|热线/, 'phone'],
  [/扫码|码/, 'scan'],
  [/身份证|登记|证件|证明|出入证|验证/, 'card'],
  [/居家|不出门|不出户|在家|回家/, 'home'],
  [/按铃|敲门|门铃/, 'bell'],
  [/夜|值守/, 'moon'],
  [/卡口|进门|出门|放行|停车|道闸|守门/, 'gate'],
  [/步行|走|通行|上班|巡逻/, 'walk'],
  [/几点|时间|小时|错峰/, 'clock'],
  [/地点|报备/, 'pin'],
  [/老人|关爱|帮|谢/, 'heart'],
];

/** Null when no drawing fits: a wrong picture is worse than none. */
export const pictogramFor = (words: string): PictogramName | null => says.find(([pattern]) => pattern.test(words))?.[1] ?? null;

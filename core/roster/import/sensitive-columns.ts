import { matchKey } from './clean-text.ts';

/** What a roster must not collect unasked: 2020 网信办 notice on personal information, and the Personal Information Protection Law (敏感个人信息). */
const HEADINGS =
  /身份证|证件|住址|地址|居住|门牌|户籍|户口|银行|卡号|账号|账户|开户|社保|医保|病|健康|血型|宗教|婚姻|护照|港澳|指纹|人脸|核酸|疫苗/;
const ID_CARD = /^\d{17}[\dXx]$/;
const BANK_CARD = /^\d{16,19}$/;

/** Whether a column holds what should not be kept: by its heading, or because its cells look like identity or bank cards. */
export const isSensitive = (heading: string, cells: readonly string[]): boolean =>
  HEADINGS.test(matchKey(heading)) ||
  cells.some((cell) => {
    const text = cell.replaceAll(/\s/g, '');
    return ID_CARD.test(text) || BANK_CARD.test(text);
  });

/** 爱心人士: how a donor who asked for no name is called in public. */
export const UNNAMED_DONOR = '爱心人士';

/** Mobile, landline with area code, 400 and 800 numbers, bare local numbers of seven or eight figures; with the gaps people type. */
const PHONE =
  /(?:\+?86[- ]?)?(?:1[3-9]\d(?:[-\s.·]?\d){8}|0\d{2,3}[-\s.·]?\d{3,4}[-\s]?\d{4}|[48]00[-\s]?\d{3,4}[-\s]?\d{3,4}|(?<!\d)\d{7,8})(?!\d)/g;
const FULL_WIDTH = /[０-９－．]/g;

/** A telephone typed into a text field does not reach the wall (网信办 2020: no personal data in public without consent). */
export const withoutPhones = (text: string): string =>
  text
    .replaceAll(FULL_WIDTH, (figure) => figure.normalize('NFKC'))
    .replaceAll(PHONE, '')
    .replaceAll(/[（(]\s*(?:电话|手机|联系电话|Tel)?[:：]?\s*[）)]/gi, '')
    .replaceAll(/(?:联系)?(?:电话|手机)(?:号码?)?[:：]?\s*(?=$|[，,。；;、])/g, '')
    .trim()
    .replace(/[，,；;、:：]+$/, '');

interface Giver {
  readonly donor: string;
  readonly anonymous: boolean;
}

/** The donor as the public may read it; the register keeps the name. */
export const publicDonor = ({ donor, anonymous }: Giver): string => {
  const name = withoutPhones(donor);
  return anonymous || name === '' ? UNNAMED_DONOR : name;
};

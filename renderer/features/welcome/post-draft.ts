import type { PostFields } from '#core/post/post.ts';
import type { LocalDate } from '#core/time/local-date.ts';

/** What a new post starts from: China's own zone, today as the founding date, nothing counted yet. */
export const blankPost = (today: LocalDate): PostFields => ({
  branchName: '',
  community: '',
  street: '',
  foundedOn: today,
  zone: 'Asia/Shanghai',
  hotline: '',
  supervisionPhone: '',
  buildings: 0,
  entrances: 0,
  households: 0,
});

/** The steps of the form and the fields that each asks for, so that a mistake leads back to its own step. */
export const stepFields = [
  ['branchName', 'community', 'street', 'foundedOn'],
  ['hotline', 'supervisionPhone', 'buildings', 'entrances', 'households', 'zone'],
  ['passphrase', 'again'],
] as const;

import type { PostFields } from '../post/post.ts';
import { addDays, type LocalDate } from '../time/local-date.ts';

/** An invented community with the true size of one that was served: 13 buildings, 50 entrances, 753 households. */
export const samplePost = (today: LocalDate): PostFields => ({
  branchName: '云杉苑小区临时党支部',
  community: '云杉苑小区',
  street: '望桥街道',
  foundedOn: addDays(today, -12),
  zone: 'Asia/Shanghai',
  hotline: '19900009001',
  supervisionPhone: '19900009002',
  buildings: 13,
  entrances: 50,
  households: 753,
});

/** Where in the program a step belongs, for the filter of 操作记录. */
export const actPlaces = {
  roster: '花名册和组织',
  duty: '排班和交接',
  supplies: '物资和捐赠',
  meetings: '会议和支部生活',
  boards: '公示和打印',
  service: '服务居民',
  figures: '数据和日报',
  post: '指挥所、使用人和资料',
  undo: '撤销和重做',
} as const;
export type ActPlace = keyof typeof actPlaces;

/** By the part of a route's name before the point. */
const families: Readonly<Record<Exclude<ActPlace, 'post'>, readonly string[]>> = {
  roster: [
    ...['person', 'roster', 'absence', 'organisation', 'building', 'branch', 'office', 'group', 'pioneer'],
    ...['registration', 'training', 'pair', 'application', 'consent', 'commitment'],
  ],
  duty: ['duty', 'setup', 'wish', 'handover', 'pin', 'planVersion', 'dutyChange', 'ill', 'attendance'],
  supplies: ['supplies', 'run', 'donation', 'count'],
  meetings: ['meeting', 'record', 'attachment', 'task', 'official', 'phrase', 'activity', 'deed', 'birthday'],
  boards: ['photo', 'board', 'notice', 'poster', 'font'],
  service: ['contact', 'request', 'reply', 'isolated', 'delivery', 'parcel', 'escort', 'visit', 'care', 'tally', 'patrol'],
  figures: ['brief', 'figures'],
  undo: ['history'],
};

const named = Object.values(families).flat();

/** Families of a place; of `post` all others: `except` says whether the list is of those left out. */
export const familiesOf = (place: ActPlace): { readonly families: readonly string[]; readonly except: boolean } =>
  place === 'post' ? { families: named, except: true } : { families: families[place], except: false };

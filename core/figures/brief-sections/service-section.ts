import { type RequestKind, requestKinds } from '../../service/requests/request.ts';
import type { BriefSource } from '../brief-source.ts';
import { differenceWords } from '../compare-figures.ts';
import { durationWords, sentence, told } from '../figure-words.ts';
import type { TallyKind } from '../tally.ts';

/** Fewer requests than this need no list of what they were about. */
const ENOUGH_FOR_KINDS = 5;
const MOST_KINDS = 3;
/** One of a kind is not what most were about. */
const ENOUGH_OF_KIND = 2;
/** The middle of fewer answers than this says nothing. */
const ENOUGH_FOR_MEDIAN = 3;

/** 其他 says nothing, so it is never among the named. */
const mainKinds = (byKind: Readonly<Record<RequestKind, number>>): string =>
  (Object.keys(requestKinds) as RequestKind[])
    .filter((kind) => kind !== 'other' && byKind[kind] >= ENOUGH_OF_KIND)
    .sort((one, other) => byKind[other] - byKind[one])
    .slice(0, MOST_KINDS)
    .map((kind) => `${requestKinds[kind]}${byKind[kind]}件`)
    .join('、');

const received = (source: BriefSource): readonly string[] => {
  const { requests } = source.figures;
  if (requests.received === 0) return [];
  const kinds = requests.received >= ENOUGH_FOR_KINDS ? mainKinds(requests.byKind) : '';
  return sentence([
    `收到居民诉求${requests.received}件`,
    differenceWords(source, { of: (figures) => figures.requests.received }, '件'),
    kinds === '' ? '' : `主要是${kinds}`,
  ]);
};

const answered = ({ figures: { requests } }: BriefSource): readonly string[] => [
  ...sentence(
    told(requests.done, (done) => `办结${requests.received === 0 ? '诉求' : ''}${done}件`).flatMap((words) => [
      words,
      ...told(requests.promised, (promised) =>
        promised === requests.withinPromise
          ? `答应了时限的${promised === 1 ? '' : `${promised}件`}都按时办结`
          : `答应了时限的${promised}件中按时办结${requests.withinPromise}件`,
      ),
      requests.medianMinutes !== null && requests.done >= ENOUGH_FOR_MEDIAN ? `半数在${durationWords(requests.medianMinutes)}内办好` : '',
    ]),
  ),
  ...sentence(
    told(
      requests.open,
      (open) =>
        `在办${requests.received + requests.done === 0 ? '诉求' : ''}${open}件${requests.overdue > 0 ? `，其中超过时限${requests.overdue}件，正在抓紧办理` : ''}`,
    ),
  ),
];

const delivered = (source: BriefSource): readonly string[] => {
  const { deliveries, parcels, escorts } = source.figures;
  const away = escorts.planned - escorts.back;
  return [
    ...sentence([
      ...told(deliveries.done, (done) =>
        deliveries.households > 0 ? `居家隔离${deliveries.households}户，配送到户${done}户次` : `配送到户${done}户次`,
      ),
      ...told(deliveries.tasks - deliveries.done, (left) => `还有${left}户次没有送到`),
    ]),
    ...sentence([
      ...told(parcels.arrived, (count) => `收到快递${count}件`),
      ...told(parcels.delivered, (count) => `消杀静置后送达${count}件`),
    ]),
    ...sentence([
      ...told(escorts.planned, (count) => `闭环接送${count}趟`),
      ...(escorts.planned > 0 ? [away > 0 ? `其中${away}趟还没有返回` : '均已安全返回'] : []),
    ]),
  ];
};

const visited = ({ figures: { rounds, care } }: BriefSource): readonly string[] => [
  ...sentence([
    ...told(rounds.doors, (doors) => `入户排查${doors}户`),
    ...told(rounds.met, (met) => `见到${met}户`),
    ...told(rounds.absent, (absent) => `没见到${absent}户`),
    ...told(rounds.rechecks, (rechecks) => `复查${rechecks}户次`),
  ]),
  ...sentence([
    ...told(care.cases, (cases) => `一对一包保${cases}户`),
    ...told(care.contacts, (contacts) => `联系${contacts}次`),
    ...told(care.missed, (missed) => `有${missed}户超过约定时间没有联系上`),
  ]),
];

const tallyUnits: Readonly<Partial<Record<TallyKind, (count: number) => string>>> = {
  messages: (count) => `发布信息${count}条`,
  calls: (count) => `接听来电${count}次`,
  leaflets: (count) => `发放宣传单${count}份`,
  broadcasts: (count) => `喇叭广播${count}次`,
  explained: (count) => `当面劝导${count}人次`,
  disinfected: (count) => `消杀${count}次`,
};

const publicity = ({ figures: { tallies } }: BriefSource): readonly string[] =>
  sentence(
    (Object.keys(tallyUnits) as (keyof typeof tallyUnits)[]).flatMap((kind) => told(tallies[kind], tallyUnits[kind] ?? (() => ''))),
    '、',
  );

/** 服务居民: requests, what was brought, doors knocked at, care, and what was made known. */
export const serviceSection = (source: BriefSource): readonly string[] => [
  ...received(source),
  ...answered(source),
  ...delivered(source),
  ...visited(source),
  ...publicity(source),
];

import { type Brief, type BriefKind, type BriefPeriod, briefKinds, briefPeriod } from '#core/figures/brief.ts';
import type { BriefSource } from '#core/figures/brief-source.ts';
import type { BriefView } from '#core/figures/brief-view.ts';
import { figureRows } from '#core/figures/compare-figures.ts';
import { type ComposedSection, composeBrief } from '#core/figures/compose-brief.ts';
import { composeWeek } from '#core/figures/compose-week.ts';
import { mergeBrief } from '#core/figures/merge-brief.ts';
import { type LocalDate, shortDate } from '#core/time/local-date.ts';
import { listBriefs, readBrief, removeBrief, saveBrief } from '#db/stores/figures/briefs.ts';
import { readPost } from '#db/stores/post/post.ts';
import type { SomeCommands, SomeQueries, SomeTasks } from '../../handlers.ts';
import { lockedFailure } from '../../session.ts';
import type { Desk } from '../paper/paper-desk.ts';
import { readBriefSource } from './brief-source.ts';
import { briefWorkbook } from './brief-workbook.ts';

/** What speaks of the moment (goods that run out, the plan of tomorrow) stays as it was saved once the period is over. */
const ofTheMoment: ReadonlySet<string> = new Set(['help', 'next']);

const composedOf = (source: BriefSource, saved: Brief | null): readonly ComposedSection[] => {
  const composed = source.kind === 'day' ? composeBrief(source) : composeWeek(source);
  if (source.asOf !== null || !saved) return composed;
  const kept = new Map(saved.sections.map((section) => [section.key, section.composed]));
  return composed.map((section) => (ofTheMoment.has(section.key) ? { ...section, text: kept.get(section.key) ?? section.text } : section));
};

const remarksOf = ({ kind, figures: { gate, duty }, asOf, outlook }: BriefSource): readonly string[] => [
  ...(gate.sheets === 0 && duty.shifts > 0 ? ['还没有签过字的交接单，查验人次没有写进来。'] : []),
  ...(asOf === null && gate.sheets > 0 && gate.sheets < duty.shifts
    ? [`${duty.shifts} 个班次里有 ${duty.shifts - gate.sheets} 个没有签字的交接单，查验人次不全。`]
    : []),
  ...(asOf !== null && outlook.heads === 0 ? [kind === 'day' ? '明天还没有排班。' : '下周还没有排班。'] : []),
];

export interface ReadBrief {
  readonly view: BriefView;
  readonly source: BriefSource;
}

/** The brief of the period that holds `date`, with what it was made from. */
export const readBriefView = (desk: Desk, kind: BriefKind, date: LocalDate): ReadBrief => {
  const period: BriefPeriod = briefPeriod(kind, date);
  const source = readBriefSource(desk, period);
  const saved = readBrief(desk.db, kind, period.from);
  const composed = composedOf(source, saved);
  const view: BriefView = {
    ...period,
    title: saved?.title ?? briefKinds[kind],
    sections: mergeBrief(saved?.sections ?? null, composed),
    withFigures: saved?.withFigures ?? true,
    composed,
    rows: figureRows(source),
    saved: saved && { id: saved.id, savedAt: saved.savedAt, savedBy: saved.savedBy },
    asOf: source.asOf,
    branchName: readPost(desk.db).branchName,
    remarks: remarksOf(source),
  };
  return { view, source };
};

const subjectOf = ({ kind, from }: Pick<Brief, 'kind' | 'from'>): string => `${shortDate(from)}${briefKinds[kind]}`;

export const briefQueries: SomeQueries<'brief'> = {
  'brief.list': ({ db }) => listBriefs(db),
  'brief.get': (context, { kind, date }) => readBriefView(context, kind, date).view,
};

export const briefCommands: SomeCommands<'brief'> = {
  'brief.save': ({ writer, about, now, today, session }, { id, fields, basedOn }) => {
    about(subjectOf(fields));
    saveBrief(writer, { id, fields, basedOn, savedAt: now, savedBy: session.user });
    return readBriefView({ db: writer.db, now, today }, fields.kind, fields.from).view;
  },
  'brief.remove': ({ writer, about }, { id }) => {
    about(subjectOf(removeBrief(writer, id)));
    return null;
  },
};

export const briefTasks: SomeTasks<'brief'> = {
  'brief.workbook': async ({ session }, { kind, date }) => {
    if (!session) throw lockedFailure();
    const now = session.open.now();
    return briefWorkbook(readBriefView({ db: session.open.database.db, now, today: now.slice(0, 10) as LocalDate }, kind, date));
  },
};

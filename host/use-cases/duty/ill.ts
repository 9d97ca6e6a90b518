import { ExpectedFailure } from '#core/contract/failure.ts';
import type { AbsenceId } from '#core/contract/id.ts';
import { type ChangedRows, dutiesAfter } from '#core/duty/apply-change.ts';
import { candidateFacts } from '#core/duty/candidate-facts.ts';
import { newBreaches } from '#core/duty/change-breaches.ts';
import type { Assignment } from '#core/duty/duty.ts';
import type { DutyChangeKind } from '#core/duty/duty-change.ts';
import type { IllGroup, IllRepair, IllStep, LostDuty } from '#core/duty/ill.ts';
import { toPlanLines } from '#core/duty/plan-version.ts';
import type { PlanProblem } from '#core/duty/planner/plan-problem.ts';
import { rankCandidates } from '#core/duty/rank-candidates.ts';
import { groupSteps, type RepairStep, repairSteps } from '#core/duty/repair-steps.ts';
import { addDays, dateOf, type LocalDate, type LocalTime } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import { listAttendance } from '#db/stores/duty/attendance.ts';
import { readAssignment } from '#db/stores/duty/duty.ts';
import { readPerson } from '#db/stores/roster/roster.ts';
import type { CommandContext, SomeCommands, SomeQueries, SomeTasks } from '../../handlers.ts';
import { lockedFailure } from '../../session.ts';
import { runPlanner } from '../../workers/run-planner.ts';
import { breachesOfChange, refuseBreaches, versionOn, writeEntry, writeRows } from './change-writing.ts';
import { type DutyReading, readDuties, withinPeriod } from './duty-reading.ts';
import { planProblemOf } from './plan-problem-of.ts';
import { hasBegun, isOver } from './shift-clock.ts';

/** Fairness of replacements is judged over a fortnight on either side, as for any other place. */
const FAIRNESS_DAYS = 14;
const MOST_CANDIDATES = 8;

interface PersonAndDays {
  readonly personId: Assignment['personId'];
  readonly period: { readonly from: LocalDate; readonly to: LocalDate };
}

const lostDuty = (db: Db, reading: DutyReading, now: LocalTime, assignment: Assignment): LostDuty | null => {
  const [line] = toPlanLines([assignment], reading.setup, reading.people);
  if (!line) return null;
  // Their own place is empty for the question who could take it.
  const others = {
    ...reading,
    duties: reading.assignments.filter((one) => one.id !== assignment.id),
    attendance: listAttendance(db, reading.from, reading.to),
  };
  const candidates = rankCandidates(others, assignment).filter((one) => one.personId !== assignment.personId);
  return {
    line,
    begun: hasBegun(reading.setup, assignment, now),
    published: versionOn(db, assignment.date) !== null,
    candidates: candidates
      .slice(0, MOST_CANDIDATES)
      .map((candidate) => ({ ...candidate, ...candidateFacts(others, candidate.personId, assignment) })),
  };
};

export const illQueries: SomeQueries<'ill'> = {
  'ill.lost': ({ db, now }, { personId, period }) => {
    const reading = readDuties(db, addDays(period.from, -FAIRNESS_DAYS), addDays(period.to, FAIRNESS_DAYS));
    return reading.assignments
      .filter((one) => one.personId === personId && one.date >= period.from && one.date <= period.to)
      .filter((one) => !isOver(reading.setup, one, now))
      .map((one) => lostDuty(db, reading, now, one))
      .filter((lost) => lost !== null);
  },
};

/** The period with the person away, their own duties free to be given to others, and what has begun left alone. */
const repairProblem = (reading: DutyReading, problem: PlanProblem, { personId, period }: PersonAndDays, now: LocalTime): PlanProblem => {
  const begun = withinPeriod(reading).filter((one) => one.personId !== personId && hasBegun(reading.setup, one, now));
  const stays = new Set(begun.map((one) => `${one.date} ${one.shiftId} ${one.personId}`));
  const fixed = (duty: PlanProblem['existing'][number]): boolean => stays.has(`${duty.date} ${duty.shiftId} ${duty.personId}`);
  const away = { id: personId as string as AbsenceId, personId, ...period, kind: 'sick' as const, note: '' };
  return {
    ...problem,
    absences: [...problem.absences, away],
    pinned: [...problem.pinned.filter((duty) => duty.personId !== personId), ...problem.existing.filter(fixed)],
    existing: problem.existing.filter((duty) => !fixed(duty)),
  };
};

const rowsOfSteps = (steps: readonly RepairStep[]): ChangedRows => ({
  removed: steps.flatMap((step) => (step.assignment ? [step.assignment] : [])),
  added: steps.flatMap((step) => {
    if (step.kind === 'substitute') return [{ ...step.assignment, personId: step.taker.personId }];
    return step.kind === 'add' ? [{ ...step.taker, id: crypto.randomUUID() as Assignment['id'], pinned: false }] : [];
  }),
});

const toStep = (step: RepairStep, added: Assignment | undefined): IllStep => {
  if (step.kind === 'remove') return { kind: 'remove', assignmentId: step.assignment.id };
  if (step.kind === 'substitute') return { kind: 'substitute', assignmentId: step.assignment.id, personId: step.taker.personId };
  return { kind: 'add', newId: added?.id ?? (crypto.randomUUID() as Assignment['id']), duty: step.taker };
};

const toGroup = (reading: DutyReading, absent: PlanProblem['absences'], steps: readonly RepairStep[]): IllGroup => {
  const shown = steps.map((step) => {
    const rows = rowsOfSteps([step]);
    const [before] = toPlanLines(rows.removed, reading.setup, reading.people);
    const [after] = toPlanLines(rows.added, reading.setup, reading.people);
    const phone = reading.people.find((person) => person.id === after?.personId)?.phone ?? '';
    return { step: toStep(step, rows.added[0]), before: before ?? null, after: after ?? null, phone };
  });
  const rows = rowsOfSteps(steps);
  const input = { ...reading, absences: absent };
  return { steps: shown, breaches: newBreaches(input, dutiesAfter(reading.assignments, rows), rows.added) };
};

const nothingToDo = (personId: IllRepair['personId']): IllRepair => ({ personId, groups: [], open: 0, optimal: true, explanation: [] });

export const illTasks: SomeTasks<'ill'> = {
  'ill.repair': async ({ host, session, progress, signal }, { personId, period, seed }) => {
    if (!session) throw lockedFailure();
    const { db } = session.open.database;
    const now = session.open.now();
    const today = dateOf(now);
    const from = [period.from, today].sort()[1] ?? today;
    if (period.to < from) return nothingToDo(personId);
    const asked: PersonAndDays = { personId, period: { from, to: period.to } };
    const { reading, problem } = planProblemOf(db, asked.period, true);
    const wanted = repairProblem(reading, problem, asked, now);
    progress(null, '正在找改动最少的调整…');
    const plan = await runPlanner(host.options.workerFolder, wanted, { seed }, { signal });
    const groups = groupSteps(repairSteps(withinPeriod(reading), plan.duties));
    return {
      personId,
      groups: groups.map((steps) => toGroup(reading, wanted.absences, steps)),
      open: plan.open.reduce((sum, place) => sum + place.missing, 0),
      optimal: plan.optimal,
      explanation: plan.explanation,
    };
  },
};

const kindOfStep: Readonly<Record<IllStep['kind'], DutyChangeKind>> = { substitute: 'substitute', remove: 'absent', add: 'overtime' };

const rowsOfAccepted = (db: Db, step: IllStep): ChangedRows => {
  if (step.kind === 'add') return { removed: [], added: [{ ...step.duty, id: step.newId, pinned: false }] };
  const before = readAssignment(db, step.assignmentId);
  return { removed: [before], added: step.kind === 'substitute' ? [{ ...before, personId: step.personId }] : [] };
};

const accept = (context: CommandContext, { personId, steps, consent }: Parameters<SomeCommands<'ill'>['ill.accept']>[1]) => {
  const { db, about } = context;
  about(readPerson(db, personId).name);
  const changes = steps.map(({ entryId, step }) => ({ id: entryId, kind: kindOfStep[step.kind], rows: rowsOfAccepted(db, step) }));
  const all: ChangedRows = {
    removed: changes.flatMap(({ rows }) => rows.removed),
    added: changes.flatMap(({ rows }) => rows.added),
  };
  const breaches = breachesOfChange(db, all);
  refuseBreaches(context, breaches, consent.decision);
  const published = changes.filter(({ rows }) => {
    const [first] = [...rows.removed, ...rows.added];
    return first !== undefined && versionOn(db, first.date) !== null;
  });
  if (published.length > 0 && (consent.agreedBy === '' || consent.reason === '')) {
    throw new ExpectedFailure('invalid', '已经发布的班，请填写同意人和原因。');
  }
  for (const change of published) {
    const put = new Set<string>(change.rows.added.map((row) => row.personId));
    const own = breaches.filter((breach) => breach.personId === null || put.has(breach.personId));
    writeEntry(context, { ...change, consent, breaches: own, takesBack: null });
  }
  writeRows(context, all);
  return { recorded: published.length, edited: changes.length - published.length };
};

export const illCommands: SomeCommands<'ill'> = { 'ill.accept': accept };

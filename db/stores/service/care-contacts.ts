import type { PersonId } from '#core/contract/id.ts';
import type { CareCaseId, CareContact } from '#core/service/care/care.ts';
import type { CareContacts } from '#core/service/care/care-due.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';

const REACHED = `SELECT case_id AS caseId, max(at) AS at, way, outcome, words, person_id AS personId
  FROM care_contact WHERE removed = 0 AND outcome <> 'noAnswer' GROUP BY case_id`;

const TRIES = `SELECT tried.case_id AS caseId, count(*) AS tries, max(tried.at) AS lastTryAt FROM care_contact AS tried
  WHERE tried.removed = 0 AND tried.outcome = 'noAnswer' AND tried.at > coalesce((
    SELECT max(reached.at) FROM care_contact AS reached
    WHERE reached.case_id = tried.case_id AND reached.removed = 0 AND reached.outcome <> 'noAnswer'), '')
  GROUP BY tried.case_id`;

type Reached = Pick<CareContact, 'at' | 'way' | 'outcome' | 'words' | 'personId'> & { readonly caseId: CareCaseId };
interface Tried {
  readonly caseId: CareCaseId;
  readonly tries: number;
  readonly lastTryAt: LocalTime;
}

/** What is known of the contacts of every household, in two questions however many there are. */
export const readContacts = (db: Db): ((id: CareCaseId) => CareContacts) => {
  const reached = new Map(
    db.$client
      .prepare<[], Reached>(REACHED)
      .all()
      .map(({ caseId, ...contact }) => [caseId, contact]),
  );
  const tried = new Map(
    db.$client
      .prepare<[], Tried>(TRIES)
      .all()
      .map(({ caseId, ...tries }) => [caseId, tries]),
  );
  return (id) => ({ reached: reached.get(id) ?? null, ...(tried.get(id) ?? { tries: 0, lastTryAt: null }) });
};

interface DayFigures {
  readonly date: LocalDate;
  readonly contacts: number;
  readonly noAnswer: number;
}

/** 每天联系几次: figures only. */
export const contactsByDay = (db: Db, from: LocalDate, to: LocalDate): readonly DayFigures[] =>
  db.$client
    .prepare<[string, string], DayFigures>(
      `SELECT substr(at, 1, 10) AS date, count(*) AS contacts, sum(outcome = 'noAnswer') AS noAnswer FROM care_contact
       WHERE removed = 0 AND at BETWEEN ? AND ? GROUP BY 1 ORDER BY 1`,
    )
    .all(`${from}T00:00`, `${to}T23:59`);

/** 谁联系了几次: figures only. */
export const contactsByPerson = (
  db: Db,
  from: LocalDate,
  to: LocalDate,
): readonly { readonly personId: PersonId; readonly contacts: number; readonly noAnswer: number }[] =>
  db.$client
    .prepare<[string, string], { personId: PersonId; contacts: number; noAnswer: number }>(
      `SELECT person_id AS personId, count(*) AS contacts, sum(outcome = 'noAnswer') AS noAnswer FROM care_contact
       WHERE removed = 0 AND at BETWEEN ? AND ? GROUP BY 1`,
    )
    .all(`${from}T00:00`, `${to}T23:59`);

import type { LocalDate, LocalTime } from '../time/local-date.ts';
import type { AgendaCategory } from './agenda-category.ts';
import { canonical } from './final-canonical.ts';
import type { AgendaItem, MeetingFields } from './meeting.ts';
import type { QuorumRule } from './quorum-rule.ts';

/** One 议题 as it is stored. 办结日期 is not part of the record: it comes later. */
export interface FinalAgendaItem {
  readonly id: string;
  readonly position: number;
  readonly category: AgendaCategory;
  readonly title: string;
  readonly statements: AgendaItem['statements'];
  readonly resolution: string;
  readonly votes: AgendaItem['votes'];
  readonly responsible: string;
  readonly dueOn: LocalDate | null;
}

export interface FinalAttachment {
  readonly id: string;
  readonly fileName: string;
  readonly mime: string;
  readonly caption: string;
  readonly size: number;
  /** of its bytes, hexadecimal */
  readonly sha256: string;
}

/** A record as it is stored, with everything that must not change once it is final; what may change (办结, 纪要) is left out. */
export interface FinalSource {
  readonly id: string;
  readonly kind: MeetingFields['kind'];
  readonly kindName: string;
  readonly ordinal: number;
  readonly title: string;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime | null;
  readonly place: string;
  readonly chair: string;
  readonly recorder: string;
  readonly attendees: MeetingFields['attendees'];
  readonly summary: string;
  readonly quorum: QuorumRule;
  /** null while it is still being written */
  readonly finalisedAt: LocalTime | null;
  readonly finalisedBy: string | null;
  /** in their order */
  readonly agenda: readonly FinalAgendaItem[];
  /** those that belong to the record, by id */
  readonly attachments: readonly FinalAttachment[];
}

/** Told in the text that is hashed, so that a later form can be told from this one. */
const FORM = '会议记录定稿 1';

/** The text whose SHA-256 locks a record: named columns only, so that columns added later leave old hashes as they are. */
export const finalForm = (record: FinalSource): string => {
  const { id, kind, kindName, ordinal, title, startsAt, endsAt, place, chair, recorder, attendees, summary, quorum } = record;
  const { finalisedAt, finalisedBy } = record;
  const agenda = [...record.agenda]
    .sort((a, b) => a.position - b.position)
    .map((item) => [
      item.id,
      item.position,
      item.category,
      item.title,
      item.statements,
      item.resolution,
      item.votes,
      item.responsible,
      item.dueOn,
    ]);
  const attachments = [...record.attachments]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((file) => [file.id, file.fileName, file.mime, file.caption, file.size, file.sha256]);
  const head = { id, kind, kindName, ordinal, title, startsAt, endsAt, place, chair, recorder, attendees, summary, quorum };
  return `${FORM}\n${canonical({ ...head, finalisedAt, finalisedBy, agenda, attachments })}`;
};

const CODE_LENGTH = 16;

/** 定稿码: the first 64 bits of the hash in groups of four, short enough to be compared with the printed foot by eye. */
export const finalCode = (hash: string): string => (hash.slice(0, CODE_LENGTH).toUpperCase().match(/.{4}/g) ?? []).join('-');

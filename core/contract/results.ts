import type { Assignment, Breach, DemandCell, Duty, DutyPost, DutyRules, OpenPlace, RuleReason, Shift } from '../duty/duty.ts';
import type { DemandVariant, Holiday, PhaseChange } from '../duty/duty-calendar.ts';
import type { HandoverLine } from '../duty/handover-sheet.ts';
import type { WayOut } from '../duty/planner/way-out.ts';
import type { Meeting } from '../meetings/meeting.ts';
import type { Task } from '../meetings/task.ts';
import type { BackupWatch } from '../post/backup.ts';
import type { ClockWarning } from '../post/clock.ts';
import type { Post } from '../post/post.ts';
import type { Absence } from '../roster/absence.ts';
import type { Person } from '../roster/person.ts';
import type { Move, StockLine } from '../supplies/supplies.ts';
import type { LocalDate, LocalTime } from '../time/local-date.ts';
import type { AccountId, AssignmentId, DutyPostId, MeetingId, PersonId, PostId, ShiftId } from './id.ts';
import type { Role } from './route.ts';

export type DoorKind = 'electron' | 'browser' | 'command-line';

/** A post file known to this laptop. */
export interface KnownPost {
  readonly postId: PostId;
  readonly branchName: string;
  readonly sample: boolean;
  readonly folder: string;
  readonly lastOpenedAt: string | null;
  readonly state: 'present' | 'missing';
}

export interface Session {
  /** this post's number in `LaptopState.posts`: a restored copy has the post's id but a place of its own */
  readonly placeId: PostId;
  /** null: the program itself, while it fills the sample */
  readonly accountId: AccountId | null;
  readonly role: Role;
  readonly userName: string;
  readonly post: Post;
  /** the file ends before the last confirmed entry (an older state was put back): what was confirmed and what was found */
  readonly rollback: { readonly expected: number; readonly found: number } | null;
  /** 已撤销: the data are purged, only the certificate is left */
  readonly closed: boolean;
}

export interface LaptopState {
  readonly door: DoorKind;
  readonly version: string;
  readonly dataFolder: string;
  readonly posts: readonly KnownPost[];
  readonly session: Session | null;
  readonly preferences: Preferences;
}

export interface Preferences {
  /** per cent, 90–175 */
  readonly size: number;
  readonly theme: 'light' | 'dark' | 'system';
  readonly contrast: 'normal' | 'high';
}

export interface DutySetup {
  readonly posts: readonly DutyPost[];
  readonly shifts: readonly Shift[];
  /** 每天的人数, where nothing more particular is said */
  readonly demand: readonly DemandCell[];
  readonly variants: readonly DemandVariant[];
  readonly phases: readonly PhaseChange[];
  /** 节假日表, all years */
  readonly holidays: readonly Holiday[];
  readonly rules: DutyRules;
  /** of the rules that were eased */
  readonly ruleReasons: readonly RuleReason[];
}

export interface DutyPeriod {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly setup: DutySetup;
  readonly people: readonly Person[];
  readonly absences: readonly Absence[];
  readonly assignments: readonly Assignment[];
  readonly breaches: readonly Breach[];
  readonly open: readonly OpenPlace[];
}

/** Per person: what the plan asks of them (fairness, domain.md §4.6). */
export interface DutyLoad {
  readonly personId: PersonId;
  readonly shifts: number;
  readonly hours: number;
  readonly nights: number;
  readonly weekends: number;
  /** duties on days off of the holiday table */
  readonly holidays: number;
  readonly points: number;
}

export interface DutyProposal {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** every duty of the period, pinned ones included */
  readonly duties: readonly Duty[];
  readonly open: readonly OpenPlace[];
  readonly breaches: readonly Breach[];
  readonly loads: readonly DutyLoad[];
  /** why places stay open, in sentences with figures */
  readonly explanation: readonly string[];
  /** what the plan is judged by: open places, reminders, changes, unevenness */
  readonly cost: number;
  /** no plan costs less; null = not known */
  readonly bound: number | null;
  /** proven: no plan is better */
  readonly optimal: boolean;
}

/** Why a period cannot be filled: sentences for the secretary, and what to change, best first. */
export interface DutyExplanation {
  /** heads that stay open in the best plan for heads alone; 0 = every place can be filled */
  readonly open: number;
  readonly sentences: readonly string[];
  readonly ways: readonly WayOut[];
  /** shown by a proof, not only by trying */
  readonly proven: boolean;
}

/** Who could take a duty, best first. */
export interface DutyCandidate {
  readonly personId: PersonId;
  readonly name: string;
  readonly unit: string;
  readonly phone: string;
  readonly points: number;
  /** what it would break; empty = free to serve */
  readonly breaches: readonly Breach[];
}

export interface SuppliesOverview {
  readonly lines: readonly StockLine[];
}
/** Ledger lines with the words of their item. */
export interface LedgerPage {
  readonly moves: readonly (Move & { readonly itemName: string; readonly unit: string; readonly spec: string })[];
}

export interface MeetingSummary {
  readonly id: MeetingId;
  readonly kind: Meeting['kind'];
  readonly kindName: string;
  readonly title: string;
  readonly ordinal: number;
  readonly startsAt: LocalTime;
  readonly place: string;
  readonly present: number;
  readonly resolutions: number;
  readonly openResolutions: number;
  readonly removed: boolean;
  readonly finalisedAt: LocalTime | null;
}

export interface OnDuty {
  readonly shift: Shift;
  readonly date: LocalDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  readonly leader: string | null;
  readonly places: readonly {
    readonly dutyPostId: DutyPostId;
    readonly postName: string;
    readonly missing: number;
    readonly people: readonly {
      readonly assignmentId: AssignmentId;
      readonly personId: PersonId;
      readonly name: string;
      readonly phone: string;
    }[];
  }[];
}

export interface TodaySummary {
  readonly now: LocalTime;
  /** 电脑时间和记录对不上; null when it can be right */
  readonly clock: ClockWarning | null;
  readonly onDuty: OnDuty | null;
  readonly next: OnDuty | null;
  /** the whole of today's grid, for the card and the sheet */
  readonly today: readonly OnDuty[];
  readonly openPlaces: readonly (OpenPlace & { readonly postName: string; readonly shiftName: string })[];
  readonly breaches: readonly Breach[];
  readonly plannedUntil: LocalDate | null;
  readonly shortItems: readonly StockLine[];
  /** most urgent first */
  readonly openResolutions: readonly Task[];
  /** 交接 overdue: half an hour after the shift's end not all three have signed */
  readonly unsignedHandovers: readonly HandoverLine[];
  readonly people: { readonly total: number; readonly partyMembers: number; readonly onDutyToday: number };
  readonly lastBackup: { readonly at: LocalTime; readonly onStick: boolean } | null;
  readonly backup: BackupWatch;
  /** personal data that is due to be emptied; told to the secretary, 0 for others */
  readonly purgeDue: number;
  /** ready to paste into the group chat */
  readonly message: string;
  /** of the shifts that run: who is late by the clock or established as missing (缺岗) */
  readonly notHere: readonly {
    readonly personId: PersonId;
    readonly name: string;
    readonly phone: string;
    readonly postName: string;
    readonly presence: 'late' | 'missing';
  }[];
}

export interface ExportTarget {
  readonly token: string;
  readonly label: string;
  readonly path: string;
  readonly removable: boolean;
  readonly freeBytes: number | null;
}
export type { BackupRecord } from '../post/backup.ts';

export interface HistoryEntry {
  readonly seq: number;
  readonly at: LocalTime;
  readonly user: string;
  readonly label: string;
  /** what it was about, e.g. the person's name */
  readonly subject: string;
  readonly undone: boolean;
}
export interface HistoryState {
  readonly undo: HistoryEntry | null;
  readonly redo: HistoryEntry | null;
  readonly entries: readonly HistoryEntry[];
}

/** What is found at a door: the door and the task, never what anybody wrote of who lives there. */
export type DoorHitKind = 'delivery' | 'parcel' | 'escort' | 'care' | 'visit';
export interface SearchHit {
  readonly kind: 'person' | 'item' | 'meeting' | 'notice' | 'poster' | 'dutyPost' | 'contact' | 'request' | DoorHitKind;
  readonly id: string;
  readonly title: string;
  readonly detail: string;
}

export interface VerifyReport {
  readonly ok: boolean;
  readonly checks: readonly { readonly name: string; readonly ok: boolean; readonly detail: string }[];
}

export type { Absence, ShiftId };

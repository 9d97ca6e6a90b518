import type { CommandName, ParsedInputOf, QueryName, ResultOf, TaskName } from '#core/contract/routes.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import type { RowWriter } from '#db/row-writer.ts';
import type { HostState } from './host-state.ts';
import type { HostSession } from './session.ts';

/** What a query may use: it reads and never writes. */
export interface QueryContext {
  readonly db: Db;
  readonly session: HostSession;
  readonly now: LocalTime;
  readonly today: LocalDate;
}

/** What a command may use inside its one transaction. */
export interface CommandContext extends QueryContext {
  readonly writer: RowWriter;
  /** number of the event that `history.undo` / `redo` turns round */
  aim(act: 'undo' | 'redo', target: number): void;
  /** names what the action was about, for history and the undo button */
  about(subject: string): void;
  /**
   * 清空: deletes the contents of earlier events with this one, in the same transaction. The chain keeps who did what step and when, and the
   * event of this very command owns to the erasure; one that no event owns to is found as a tampering.
   */
  erase(seqs: readonly number[]): void;
}

/** What a task may use. It reads, takes its time, and writes through commands only. */
export interface TaskContext {
  readonly host: HostState;
  /** the window's session; set for every task that needs an open post */
  readonly session: HostSession | null;
  /** gives this window a session */
  enter(session: HostSession | null): void;
  progress(fraction: number | null, sentence: string): void;
  readonly signal: AbortSignal;
}

/** A route without a handler does not compile. */
export type QueryHandlers = { readonly [Name in QueryName]: (context: QueryContext, input: ParsedInputOf<Name>) => ResultOf<Name> };
export type CommandHandlers = { readonly [Name in CommandName]: (context: CommandContext, input: ParsedInputOf<Name>) => ResultOf<Name> };
export type TaskHandlers = { readonly [Name in TaskName]: (context: TaskContext, input: ParsedInputOf<Name>) => Promise<ResultOf<Name>> };

/** A domain's share of the handlers. */
export type SomeQueries<Prefix extends string> = Pick<QueryHandlers, Extract<QueryName, `${Prefix}.${string}`>>;
export type SomeCommands<Prefix extends string> = Pick<CommandHandlers, Extract<CommandName, `${Prefix}.${string}`>>;
export type SomeTasks<Prefix extends string> = Pick<TaskHandlers, Extract<TaskName, `${Prefix}.${string}`>>;

import type { CommandName, InputOf } from '#core/contract/routes.ts';
import type { UndoWorld } from './undo-world.ts';

/** What undo does with a command: takes it back and redo does it again; says in a sentence why not; or goes past it to the step before. */
export type Turning = 'turns' | 'passed over' | RegExp;

export interface UndoCase<Name extends CommandName> {
  /** does what has to come before and gives the input of the command itself */
  readonly input: (world: UndoWorld) => InputOf<Name>;
  readonly turning?: Turning;
}

export type UndoCases<Prefix extends string> = { readonly [Name in Extract<CommandName, `${Prefix}.${string}`>]: UndoCase<Name> };

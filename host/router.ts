import { randomUUID } from 'node:crypto';
import type { Outcome } from '#core/contract/failure.ts';
import { ExpectedFailure } from '#core/contract/failure.ts';
import {
  type CommandName,
  type InputOf,
  type QueryName,
  type ResultOf,
  type RouteName,
  routes,
  type TaskName,
} from '#core/contract/routes.ts';
import { dateOf } from '#core/time/local-date.ts';
import { runCommand } from './command-pipeline.ts';
import type { DirectLine } from './doors/direct-line.ts';
import { failureOf, invalidInput } from './failures.ts';
import type { QueryContext, TaskContext } from './handlers.ts';
import { forbiddenFailure, type HostSession, lockedFailure } from './session.ts';
import { queryHandlers, taskHandlers } from './use-cases/index.ts';

/** One request of one window. */
export interface RouterCall {
  readonly route: string;
  readonly input: unknown;
  readonly commandId: string | undefined;
  /** the figure typed after a `massDelete` failure */
  readonly confirmed?: string | undefined;
  readonly context: TaskContext;
}

const isRoute = (name: string): name is RouteName => Object.hasOwn(routes, name);

const parseInput = (route: RouteName, input: unknown): unknown => {
  const parsed = routes[route].input.safeParse(input);
  if (!parsed.success) throw invalidInput(parsed.error);
  return parsed.data;
};

const queryContext = (session: HostSession): QueryContext => {
  const now = session.open.now();
  return { db: session.open.database.db, session, now, today: dateOf(now) };
};

const answer = async (call: RouterCall): Promise<unknown> => {
  const { route: name, context } = call;
  if (!isRoute(name)) throw new ExpectedFailure('invalid', '程序两部分版本不一致，没有执行。请重新打开程序。');
  const route = routes[name];
  const { session } = context;
  if (route.kind === 'task' && route.locked) return taskHandlers[name as TaskName](context, parseInput(name, call.input) as never);
  if (!session) throw lockedFailure();
  if (!route.roles.includes(session.role)) throw forbiddenFailure();
  const input = parseInput(name, call.input) as never;
  switch (route.kind) {
    case 'query':
      return queryHandlers[name as QueryName](queryContext(session), input);
    case 'command':
      if (!call.commandId) throw new ExpectedFailure('invalid', '这一步缺少编号，没有执行。请重新打开程序。');
      return runCommand(context.host, session, name as CommandName, input, { commandId: call.commandId, confirmed: call.confirmed });
    case 'task':
      return taskHandlers[name as TaskName](context, input);
  }
};

/** Answers every request with ok or a coded failure; never throws. */
export const routeCall = async (call: RouterCall, log: (line: string) => void): Promise<Outcome<unknown>> => {
  try {
    return { ok: true, value: (await answer(call)) ?? null };
  } catch (error) {
    return { ok: false, failure: failureOf(error, log) };
  }
};

/** A way for a task to make requests of its own, as `session`, through the same checks as a window's. */
export const callThroughRouter =
  (context: TaskContext, session: HostSession, log: (line: string) => void): DirectLine['call'] =>
  async <Name extends RouteName>(route: Name, input: InputOf<Name>): Promise<ResultOf<Name>> => {
    const commandId = routes[route].kind === 'command' ? randomUUID() : undefined;
    const outcome = await routeCall({ route, input, commandId, context: { ...context, session } }, log);
    if (!outcome.ok) throw ExpectedFailure.from(outcome.failure);
    return outcome.value as ResultOf<Name>;
  };

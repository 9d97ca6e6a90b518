import type { Outcome } from '#core/contract/failure.ts';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { type CommandName, type QueryName, type RouteName, routes, type TaskName } from '#core/contract/routes.ts';
import { dateOf } from '#core/time/local-date.ts';
import { runCommand } from './command-pipeline.ts';
import { failureOf, invalidInput } from './failures.ts';
import type { QueryContext, TaskContext } from './handlers.ts';
import type { HostState } from './host-state.ts';
import { forbiddenFailure, type HostSession, lockedFailure } from './session.ts';
import { queryHandlers, taskHandlers } from './use-cases/index.ts';

/** One request of one window. */
export interface RouterCall {
  readonly route: string;
  readonly input: unknown;
  readonly commandId: string | undefined;
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
      return runCommand(context.host, session, name as CommandName, input, call.commandId);
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

/** A query from inside the host, as tasks use it. */
export const ask = <Name extends QueryName>(
  session: HostSession,
  name: Name,
  input: Parameters<(typeof queryHandlers)[Name]>[1],
): ReturnType<(typeof queryHandlers)[Name]> =>
  (queryHandlers[name] as (context: QueryContext, input: unknown) => ReturnType<(typeof queryHandlers)[Name]>)(
    queryContext(session),
    input,
  );

export type { HostState };

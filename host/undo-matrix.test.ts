import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { type CommandName, type RouteName, routes } from '#core/contract/routes.ts';
import { stateOf } from './testing/bare-post.ts';
import { briefUndoCases } from './testing/undo-cases/briefs.ts';
import { careUndoCases } from './testing/undo-cases/care.ts';
import { deliveryUndoCases } from './testing/undo-cases/deliveries.ts';
import { dutyUndoCases, gateUndoCases } from './testing/undo-cases/duty.ts';
import { figuresUndoCases } from './testing/undo-cases/figures.ts';
import { boardUndoCases, meetingUndoCases, postUndoCases } from './testing/undo-cases/papers.ts';
import { partyLifeUndoCases, tallyUndoCases } from './testing/undo-cases/party-life.ts';
import { requestUndoCases } from './testing/undo-cases/requests.ts';
import { branchUndoCases, reportingUndoCases, rosterUndoCases } from './testing/undo-cases/roster.ts';
import { donationUndoCases, runUndoCases, suppliesUndoCases } from './testing/undo-cases/supplies.ts';
import type { UndoCase } from './testing/undo-cases/undo-case.ts';
import { openUndoWorld, type UndoWorld } from './testing/undo-cases/undo-world.ts';
import { visitUndoCases } from './testing/undo-cases/visits.ts';

type Cases = { readonly [Name in Exclude<CommandName, 'history.undo' | 'history.redo'>]: UndoCase<Name> };

// a command without a case here does not compile, and fails the first test
const cases: Cases = {
  ...rosterUndoCases,
  ...branchUndoCases,
  ...reportingUndoCases,
  ...dutyUndoCases,
  ...gateUndoCases,
  ...suppliesUndoCases,
  ...runUndoCases,
  ...donationUndoCases,
  ...meetingUndoCases,
  ...boardUndoCases,
  ...postUndoCases,
  ...figuresUndoCases,
  ...deliveryUndoCases,
  ...careUndoCases,
  ...figuresUndoCases,
  ...briefUndoCases,
  ...tallyUndoCases,
  ...partyLifeUndoCases,
  ...requestUndoCases,
  ...visitUndoCases,
};

let world: UndoWorld;
beforeAll(() => {
  world = openUndoWorld();
});
afterAll(() => world.close());

const sentenceOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof ExpectedFailure) return error.failure.sentence;
    throw error;
  }
  return '';
};

it('every command has its place in the table (a new one that nobody asked whether it can be undone)', () => {
  const commands = Object.keys(routes).filter((name) => routes[name as RouteName].kind === 'command');
  expect(Object.keys(cases).sort()).toEqual(commands.filter((name) => !name.startsWith('history.')).sort());
});

describe('what is undone is as it was, what is redone is as it became, and what cannot be undone says why', () => {
  it.each(Object.entries(cases) as readonly (readonly [CommandName, UndoCase<CommandName>])[])(
    '%s',
    (route, { input, turning = 'turns' }) => {
      world.inPassing(() => {
        const given = input(world);
        const before = stateOf(world.db);
        world.run(route, given);
        const after = stateOf(world.db);
        const { label } = routes[route] as { readonly label: string };
        if (turning === 'passed over') return expect(world.ask('history.state', {}).undo?.label).not.toBe(label);
        expect(world.ask('history.state', {}).undo?.label).toBe(label);
        if (turning !== 'turns') {
          expect(sentenceOf(() => world.run('history.undo', {}))).toMatch(turning);
          return expect(stateOf(world.db)).toBe(after);
        }
        expect(after).not.toBe(before);
        world.run('history.undo', {});
        expect(stateOf(world.db)).toBe(before);
        world.run('history.redo', {});
        expect(stateOf(world.db)).toBe(after);
      });
      world.setNow('2022-01-06T10:00');
    },
  );
});

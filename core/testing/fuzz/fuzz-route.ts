import fc from 'fast-check';
import { z } from 'zod';
import { type RouteName, routes } from '#core/contract/routes.ts';
import { fromSchema, type Schema } from './from-schema.ts';
import { hostileTexts, hostileValue } from './hostile-value.ts';
import { spoiled } from './spoil.ts';

/** Keys of records that exist, so that a spoiled request comes past the form and into the rules behind it; else unknown or other kinds' keys. */
const idsOf = (known: readonly string[]): fc.Arbitrary<string> =>
  known.length === 0 ? fc.uuid() : fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: fc.uuid() });

/**
 * Inputs for one route: mostly a sound one with a few places spoiled, some that are no input at all, a few that are sound but senseless.
 * @param known keys of records of any kind
 */
export const fuzzedInput = (route: RouteName, known: readonly string[]): fc.Arbitrary<unknown> => {
  const schema = z.toJSONSchema(routes[route].input, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as Schema;
  const sound = fromSchema(schema, idsOf(known));
  return fc.oneof({ weight: 15, arbitrary: spoiled(sound) }, { weight: 4, arbitrary: hostileValue }, { weight: 1, arbitrary: sound });
};

/** What surrounds an input, broken: unknown or inherited route names, no or foreign ids, other types of message, no message at all. */
export const fuzzedEnvelope: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 1, arbitrary: hostileValue },
  {
    weight: 6,
    arbitrary: spoiled(
      fc.record(
        {
          type: fc.constantFrom('request', 'request', 'request', 'cancel', 'answer', 'grant', 'stop'),
          requestId: fc.oneof(fc.uuid(), hostileValue),
          route: fc.oneof(
            fc.constantFrom<string>('post.get', 'toString', 'hasOwnProperty', 'laptop', 'laptop.', '.state', ...hostileTexts),
            hostileValue,
          ),
          input: hostileValue,
          commandId: fc.oneof(fc.uuid(), hostileValue),
        },
        { requiredKeys: ['type'], noNullPrototype: true },
      ),
    ),
  },
);

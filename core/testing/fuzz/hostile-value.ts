import fc from 'fast-check';

/** Text that some layer below could take for something else: a path, markup, a formula, SQL, another line, half a character. */
export const hostileTexts = [
  '',
  ' ',
  '\u0000',
  '../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  'file:///etc/passwd',
  '\\\\server\\share',
  'CON',
  '__proto__',
  'constructor',
  'toString',
  '<img src=x onerror=top.hit=1>',
  '<script>top.hit=1</script>',
  '{{constructor.constructor("return 1")()}}',
  '%{process.exit(1)}',
  '=HYPERLINK("http://127.0.0.1:9","点")',
  "'; DROP TABLE person; --",
  '\ud800',
  '\u202e值班',
  '\r\nSet-Cookie: a=b',
  '9999-99-99',
  '0000-00-00T99:99',
  '-1e309',
  '00000000-0000-0000-0000-000000000000',
] as const;

const ring = (): unknown => {
  const value: Record<string, unknown> = { name: '环' };
  value.fields = value;
  value.items = [value];
  return value;
};

const nested = (depth: number): unknown => {
  let value: unknown = [];
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { fields: value };
  return value;
};

/** As JSON.parse makes it: an own property, which a careless copy turns into the prototype. */
const poisoned = (): unknown =>
  JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"id":{"__proto__":{"polluted":1}}}');

/** Numbers and kinds of value that no form sends. Made anew each time, so that one receiver cannot spoil the next one's. */
const oddities: readonly (() => unknown)[] = [
  () => undefined,
  () => null,
  () => true,
  () => 0,
  () => -0,
  () => -1,
  () => 1.5,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => Number.NEGATIVE_INFINITY,
  () => Number.MAX_SAFE_INTEGER + 2,
  () => Number.MIN_VALUE,
  () => [],
  () => ({}),
  () => [null],
  () => new Array<unknown>(40),
  () => ({ length: 1e9 }),
  poisoned,
  ring,
  () => nested(60),
];

/** What only the channel between processes can carry, not JSON. */
const beyondJson: readonly (() => unknown)[] = [
  () => 10n ** 30n,
  () => new Date(Number.NaN),
  () => new Map([['__proto__', 1]]),
  () => new Set([Number.NaN]),
  () => /(a+)+$/,
  () => new Uint8Array(9),
  () => new ArrayBuffer(3),
  () => new Error('x'),
  () => Object(1),
];

const made = (makers: readonly (() => unknown)[]): fc.Arbitrary<unknown> => fc.constantFrom(...makers).map((make) => make());

/** A value that belongs in no field, at most a few kilobytes. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<unknown>(...hostileTexts) },
  { weight: 4, arbitrary: made(oddities) },
  { weight: 2, arbitrary: made(beyondJson) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.nat({ max: 3000 }).map((length) => '长'.repeat(length)) },
);

/** Keys that reach for a prototype, and one that nobody knows. */
export const hostileKeys = ['__proto__', 'constructor', 'prototype', 'toString', 'then', 'toJSON', 'length', 'nobody', '\u0000'] as const;

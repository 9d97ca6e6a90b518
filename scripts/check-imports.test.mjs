import { expect, test } from 'vitest';
import { breaches } from './check-imports.mjs';

const cases = [
  ['core/duty/a.ts', "import { x } from 'node:fs';", /core\/ may not use the package node:fs/],
  ['core/duty/a.ts', "import { x } from 'react';", /may not use the package react/],
  ['core/duty/a.ts', "import type { X } from '#db/open-database.ts';", /core\/ may not import db\//],
  ['db/a.ts', "import { x } from '#host/router.ts';", /db\/ may not import host\//],
  ['paper/a.tsx', "export { x } from '#db/a.ts';", /paper\/ may not import db\//],
  ['host/a.ts', "import { app } from 'electron';", /may not use the package electron/],
  ['electron/main/a.ts', "import { x } from '#core/duty/duty.ts';", /electron\/ may not import core\//],
  ['renderer/features/duty/a.tsx', "import { x } from '../roster/b.tsx';", /feature duty may not import feature roster/],
  ['renderer/features/duty/a.tsx', "import { x } from '#renderer/features/roster/b.tsx';", /feature duty may not import feature roster/],
  ['renderer/ui/a.tsx', "import { x } from '#renderer/app/shell.tsx';", /may not import features or app/],
  ['renderer/app/a.tsx', "const x = await import('#host/router.ts');", /renderer\/ may not import host\//],
  ['host/a.ts', "import {\n  x,\n} from '../core/duty/duty.ts';", /^host\/a\.ts:3 a relative import may not leave/],
  ['host/a.ts', "import { x } from './b';", /lacks its file extension/],
  ['host/a.ts', "import { x } from '../bench/a.ts';", /may not/],
  ['e2e/a.spec.ts', "import { x } from '#core/duty/duty.ts';", /e2e\/ may not import core\//],
];

test.each(cases)('%s with %s is a breach', (file, text, rule) => {
  expect(breaches(file, text)).toEqual([expect.stringMatching(rule)]);
});

test('what the table of folders allows is no breach', () => {
  const allowed = [
    ['host/use-cases/a.ts', "import { x } from '#db/stores/b.ts';\nimport fs from 'node:fs';"],
    ['renderer/features/duty/grid/a.tsx', "import { x } from '../b.ts';\nimport { Table } from 'antd';"],
    ['core/duty/a.test.ts', "import { readFileSync } from 'node:fs';\nimport { test } from 'vitest';"],
    ['electron/main/a.ts', "import type { X } from '#core/contract/host-wire.ts';"],
  ];
  expect(allowed.flatMap(([file, text]) => breaches(file, text))).toEqual([]);
});

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

type Violation = { from: string; to: string; rule: { name: string } };

const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');

// A small project in which every rule is kept; each planted line breaks one.
const sound: Record<string, string> = {
  'app/page.tsx': "import '@/components/reviews/card';\nimport '@/lib/reviews/queries';",
  'app/reviews/actions.ts': "import '@/lib/reviews/commands';",
  'app/api/route.ts': "import '@/lib/reviews/commands';",
  'components/ui/button.tsx': 'export const Button = 1;',
  'components/reviews/card.tsx':
    "import '@/components/ui/button';\nimport '@/lib/reviews/labels';\nimport type { Row } from '@/lib/reviews/queries';\nexport type Card = Row;",
  'lib/policy.ts': "import { z } from 'zod';\nexport const policy = z;",
  'lib/reviews/rules.ts': "import '@/lib/policy';",
  'lib/reviews/schema.ts': "import 'zod';",
  'lib/reviews/labels.ts': 'export const labels = 1;',
  'lib/reviews/queries.ts': "import '@/lib/platform/database';\nexport type Row = string;",
  'lib/reviews/commands.ts': "import '@/lib/reviews/rules';",
  'lib/platform/database.ts': "import 'pg';\nimport '@/lib/platform/prisma/client';",
  'lib/platform/prisma/client.ts': "import '@prisma/client';",
  'lib/report/pdf/page.tsx': "import '@react-pdf/renderer';",
  'proxy.ts': 'export const proxy = 1;',
};

const planted: [rule: string, file: string, line: string][] = [
  ['1-nothing-imports-app', 'lib/reviews/commands.ts', "import '@/app/page';"],
  ['1-nothing-imports-app', 'components/reviews/card.tsx', "import type {} from '@/app/page';"],
  ['2-lib-knows-no-interface', 'lib/reviews/rules.ts', "import '@/components/ui/button';"],
  ['2-lib-knows-no-interface', 'lib/reviews/queries.ts', "import '@react-pdf/renderer';"],
  ['3-components-see-no-machinery', 'components/reviews/card.tsx', "import '@/lib/reviews/queries';"],
  ['3-components-see-no-machinery', 'components/reviews/card.tsx', "import '@/lib/platform/database';"],
  ['3-ui-knows-no-reviews', 'components/ui/button.tsx', "import '@/lib/reviews/labels';"],
  ['4-tables-rules-schemas-labels-are-pure', 'lib/policy.ts', "import '@/lib/platform/database';"],
  ['4-tables-rules-schemas-labels-are-pure', 'lib/reviews/rules.ts', "import '@/lib/reviews/queries';"],
  ['4-tables-rules-schemas-labels-are-pure', 'lib/reviews/labels.ts', "import 'react';"],
  ['4-tables-rules-schemas-labels-are-pure', 'lib/reviews/schema.ts', "import 'node:fs';"],
  ['5-only-queries-and-platform-touch-the-database', 'app/page.tsx', "import '@/lib/platform/database';"],
  [
    '5-only-queries-and-platform-touch-the-database',
    'lib/reviews/commands.ts',
    "import '@/lib/platform/database';",
  ],
  ['6-commands-are-called-from-actions', 'app/page.tsx', "import '@/lib/reviews/commands';"],
  ['6-commands-are-called-from-actions', 'lib/reviews/queries.ts', "import '@/lib/reviews/commands';"],
  [
    '7-the-prisma-runtime-stays-in-platform',
    'lib/reviews/queries.ts',
    "import '@/lib/platform/prisma/client';",
  ],
  ['7-the-prisma-runtime-stays-in-platform', 'app/page.tsx', "import 'pg';"],
  ['8-no-cycles', 'lib/policy.ts', "import '@/lib/reviews/rules';"],
  ['no-unresolved-imports', 'lib/reviews/labels.ts', "import './nowhere';"],
];

let home = '';

beforeAll(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'roundtable-boundaries-')));
  for (const file of ['tsconfig.json', '.dependency-cruiser.cjs']) cpSync(file, join(home, file));
  write('package.json', '{ "type": "module" }');
  for (const name of ['pg', 'zod', 'react', '@prisma/client', '@react-pdf/renderer']) {
    write(`node_modules/${name}/package.json`, '{ "main": "index.js" }');
    write(`node_modules/${name}/index.js`, '');
  }
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

test('a sound project breaks no rule', () => {
  expect(violations(sound)).toEqual([]);
});

describe('with a line planted for each rule', () => {
  let found: Violation[] = [];

  beforeAll(() => {
    const broken = { ...sound };
    for (const [, file, line] of planted) broken[file] = `${line}\n${broken[file]}`;
    found = violations(broken);
  });

  test.each(planted)('%s fires in %s at %s', (rule, file, line) => {
    const target = /'(?:@\/)?([^']+)'/.exec(line)?.[1]?.replace(/^node:/, '') ?? '';
    const seen = found.filter((each) => each.rule.name === rule && each.from === file);
    expect(seen.map((each) => each.to).filter((to) => to.includes(target))).not.toEqual([]);
  });

  test('every rule has a case', () => {
    const rules: string[] = forbidden.map(({ name }: { name: string }) => name);
    expect([...new Set(planted.map(([rule]) => rule))]).toEqual(rules);
  });
});

function violations(files: Record<string, string>): Violation[] {
  for (const [file, text] of Object.entries(files)) write(file, text);
  const program = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const { stdout } = spawnSync(
    process.execPath,
    [
      program,
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'json',
      'app',
      'components',
      'lib',
      'proxy.ts',
    ],
    { cwd: home, encoding: 'utf8', maxBuffer: 100_000_000 },
  );
  return JSON.parse(stdout).summary.violations;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(home, file)), { recursive: true });
  writeFileSync(join(home, file), `${text}\n`);
}

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const all = ['app', 'components', 'lib', 'prisma', 'scripts', 'tests'].flatMap(filesIn);
const code = all.filter((file) => /\.(ts|tsx|mjs)$/.test(file));
const product = code.filter((file) => !file.startsWith('tests/') && !file.startsWith('prisma/seed/'));

// Seed and tables may be long: they are read a row at a time.
const mayBeLong =
  /^(lib\/(lifecycle|policy|events|doctor\/invariants)\.ts|prisma\/seed\/|tests\/policy\/)|-table\.ts$/;

const platform = [
  'action-state',
  'clock',
  'clock-file',
  'command',
  'content-security',
  'database',
  'date-words',
  'decision',
  'direct-request',
  'env',
  'facts',
  'fields',
  'file-answer',
  'files',
  'form-input',
  'ids',
  'jobs',
  'live',
  'live-answer',
  'live-signal',
  'mail',
  'mail-sending',
  'origin',
  'permit',
  'refusal',
  'refusal-words',
  'server-action',
  'session',
  'stream',
  'viewer',
];

describe('the form of the code', () => {
  test('no file has a name that says nothing', () => {
    const vague = /^(utils?|helpers?|common|types|misc|shared|services?|index)\.(ts|tsx|mjs)$/;
    const rooms = /(^|\/)(utils?|helpers?|common|types|misc|shared|services?)\//;
    expect(code.filter((file) => vague.test(basename(file)) || rooms.test(file))).toEqual([]);
  });

  test('lib/platform is a closed list', () => {
    const names = code
      .filter((file) => /^lib\/platform\/[^/]+$/.test(file))
      .map((file) => basename(file, '.ts'));
    expect(names.sort()).toEqual(platform);
  });

  test('files are short: half of them within 60 lines, none over 250 but tables and seed', () => {
    const lengths = product.map(lines).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60);
    expect(code.filter((file) => !mayBeLong.test(file) && lines(file) > 250)).toEqual([]);
  });

  test('code goes to the browser only where a hand moves something', () => {
    const parts = code.filter((file) => /^(app|components)\/.*\.tsx$/.test(file));
    const sent = parts.filter((file) => /^\s*['"]use client['"]/.test(read(file)));
    expect(sent.length / parts.length).toBeLessThanOrEqual(0.25);
  });

  test('no test sleeps', () => {
    const sleeps = /(?<!test\.)setTimeout|waitForTimeout|timers\/promises/;
    const tests = code.filter(
      (file) => file.startsWith('tests/') && file !== 'tests/architecture/layout.test.ts',
    );
    expect(tests.filter((file) => sleeps.test(read(file)))).toEqual([]);
  });

  test('nothing is left to do, and no check is switched off for a whole file', () => {
    const left = /\b(TODO|FIXME|XXX)\b|@ts-nocheck|@ts-ignore|biome-ignore-all/;
    expect(
      code.filter((file) => file !== 'tests/architecture/layout.test.ts' && left.test(read(file))),
    ).toEqual([]);
  });
});

function filesIn(path: string): string[] {
  if (path === 'lib/platform/prisma') return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path).flatMap((name) => filesIn(join(path, name).replaceAll('\\', '/')));
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

function lines(file: string): number {
  return read(file).trimEnd().split('\n').length;
}

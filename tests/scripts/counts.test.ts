import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { playwrightCounts, vitestCounts } from '@/scripts/test/counts';

const home = mkdtempSync(join(tmpdir(), 'roundtable-counts-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('counts are the runners’ own', () => {
  expect(vitestCounts(report({ numPassedTests: 7, numFailedTests: 2 }), 1)).toEqual({ passed: 7, failed: 2 });
  const stats = { expected: 3, flaky: 1, unexpected: 0 };
  expect(playwrightCounts(report({ stats }), 0)).toEqual({ passed: 4, failed: 0 });
});

test('a runner that falls over outside its tests has failed', () => {
  expect(vitestCounts(report({ numPassedTests: 7, numFailedTests: 0 }), 1)).toEqual({ passed: 7, failed: 1 });
  expect(playwrightCounts(join(home, 'nothing.json'), 0)).toEqual({ passed: 0, failed: 1 });
});

function report(content: object): string {
  const file = join(home, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

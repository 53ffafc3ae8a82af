import { existsSync, readFileSync } from 'node:fs';

export type Counts = { passed: number; failed: number };

/** Reads vitest's JSON report; a run that left none, or fell over outside its tests, is one failure. */
export function vitestCounts(file: string, status: number): Counts {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  return atLeastOneFailure({ passed: report.numPassedTests, failed: report.numFailedTests }, status);
}

/** Reads Playwright's JSON report; a test that passed only when tried again counts as passed. */
export function playwrightCounts(file: string, status: number): Counts {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { stats } = JSON.parse(readFileSync(file, 'utf8'));
  return atLeastOneFailure({ passed: stats.expected + stats.flaky, failed: stats.unexpected }, status);
}

function atLeastOneFailure({ passed, failed }: Counts, status: number): Counts {
  return { passed, failed: status === 0 ? failed : Math.max(failed, 1) };
}

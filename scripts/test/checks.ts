import { findDrift } from '../database/drift';
import { generate } from '../serve/stale';
import { runTool } from './tool';

export type Result = { name: string; passed: boolean };

const folders = ['app', 'components', 'lib', 'prisma', 'scripts', 'tests', 'proxy.ts'];

/** Runs every check to its end, also after a failure, and says of each how it went. */
export async function runChecks(): Promise<Result[]> {
  await generate();
  return [
    await report('Biome: format and lint', () => runTool('@biomejs/biome', 'biome', ['check', '.'])),
    await report('TypeScript', async () => {
      await runTool('next', 'next', ['typegen']);
      return runTool('typescript', 'tsc', ['--noEmit']);
    }),
    await report('dependency-cruiser: who may import whom', () =>
      runTool('dependency-cruiser', 'depcruise', [...folders, '--output-type', 'err']),
    ),
    await report('knip: nothing unused', () => runTool('knip', 'knip', ['--no-progress'])),
    await report('the migrations and the schema agree', findDrift),
  ];
}

// A check answers with its complaints, or null.
async function report(name: string, check: () => Promise<string | null>): Promise<Result> {
  const complaints = await check().catch((error: unknown) => String(error));
  console.log(`${complaints === null ? '✓' : '✗'} ${name}`);
  if (complaints !== null) console.log(complaints);
  return { name, passed: complaints === null };
}

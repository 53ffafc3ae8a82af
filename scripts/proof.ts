// Plays 1,000 generated schedules of days on site over the sync protocol, on real PostgreSQL, and prints what came of it.
import { runProgramOf } from './test/tool';

process.env['PROOF_SCHEDULES'] ??= '1000';
process.exitCode = await runProgramOf('vitest', 'vitest', ['run', 'tests/proof']);

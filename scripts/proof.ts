// The full counts of what the tests play samples of: 1,000 schedules of days on site, 10,000 events between instances.
import { runProgramOf } from './test/tool';

process.env['PROOF_SCHEDULES'] ??= '1000';
process.env['PROOF_NOTES'] ??= '100';
process.env['PROOF_EVENTS'] ??= '10000';
process.env['PROOF_CHANGES'] ??= '200';
process.exitCode = await runProgramOf('vitest', 'vitest', ['run', 'tests/proof']);

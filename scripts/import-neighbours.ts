// npm run import:neighbours -- FILE.json: takes in which councils share a boundary; the register comes first.
import { takeFile } from './take-file';

process.exitCode = await takeFile(
  'npm run import:neighbours -- la-neighbours-2021.json',
  async (json) => {
    // Loaded only now: the settings are read once, when the first of these is.
    const { importNeighbours } = await import('@/lib/network/commands/import-neighbours');
    const { operator } = await import('@/lib/platform/viewer');
    return importNeighbours.as(operator, { json });
  },
  async (result) => (await import('@/lib/network/labels')).neighboursWords(result),
);

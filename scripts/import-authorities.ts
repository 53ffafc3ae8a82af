// npm run import:authorities -- FILE.csv: takes in the published register of councils, whole or not at all.
import { takeFile } from './take-file';

process.exitCode = await takeFile(
  'npm run import:authorities -- uk_local_authorities.csv',
  async (csv) => {
    // Loaded only now: the settings are read once, when the first of these is.
    const { importAuthorities } = await import('@/lib/network/commands/import-authorities');
    const { operator } = await import('@/lib/platform/viewer');
    return importAuthorities.as(operator, { csv });
  },
  async (result) => (await import('@/lib/network/labels')).importWords(result),
);

// npm run import:holidays -- FILE.json: takes in the published bank holidays, whole or not at all.
import { takeFile } from './take-file';

process.exitCode = await takeFile(
  'npm run import:holidays -- bank-holidays.json',
  async (file) => {
    // Loaded only now: the settings are read once, when the first of these is.
    const { importHolidays } = await import('@/lib/calendar/commands/holidays');
    const { operator } = await import('@/lib/platform/viewer');
    return importHolidays.as(operator, { file });
  },
  async (result) => (await import('@/lib/calendar/labels')).importedWords(result),
);

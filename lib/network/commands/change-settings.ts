import { changeSettingsInput } from '@/lib/network/schema';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { expectVersion, found } from '@/lib/platform/refusal';

/** Changes the network's own settings. A deadline that has been set stays; notes not yet deleted follow the new period. */
export const changeSettings = defineCommand({
  about: 'network',
  permission: 'settings.manage',
  event: 'settings.changed',
  input: changeSettingsInput,
  async run({ db, input }) {
    const { version, ...settings } = input;
    const { id, ...row } = found(await db.networkSettings.findUnique({ where: { id: 1 } }));
    const { leadInMonths, factCheckWorkingDays, rawNotesMonths, backupDays, onSiteAtOnce } = row;
    const current = { leadInMonths, factCheckWorkingDays, rawNotesMonths, backupDays, onSiteAtOnce };
    if (JSON.stringify(settings) === JSON.stringify(current)) return unchanged();
    expectVersion(row, version, {
      leadInMonths: String(leadInMonths),
      factCheckWorkingDays: String(factCheckWorkingDays),
      rawNotesMonths: String(rawNotesMonths),
      backupDays: String(backupDays),
      onSiteAtOnce: String(onSiteAtOnce),
    });
    await db.networkSettings.update({ where: { id }, data: { ...settings, version: { increment: 1 } } });
    return happened({});
  },
});

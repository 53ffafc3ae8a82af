import { freezeSupport } from '@/lib/findings/commands/freeze-support';
import { defineCommand, happened } from '@/lib/platform/command';
import { env } from '@/lib/platform/env';
import { refuseByRule } from '@/lib/platform/refusal';
import { assembleReport, reportForms, unsettledIn } from '@/lib/report/assemble';
import { signEdition } from '@/lib/report/commands/sign-edition';
import { reportFacts } from '@/lib/report/queries/report-facts';
import { signReportInput } from '@/lib/report/schema';
import { reportLetters, reportWords } from '@/lib/report/words';
import { advance } from '@/lib/reviews/commands/advance';
import { addressesOf } from '@/lib/reviews/queries/addresses';

/** The lead signs: the report is delivered to the council in its three forms, and fixed for good. */
export const signReport = defineCommand({
  about: 'review',
  permission: 'report.sign',
  event: 'report.signed',
  input: signReportInput,
  async run(context) {
    const { db, review, now, today, mail } = context;
    const facts = await reportFacts(db, review.id);
    const unsettled = unsettledIn(facts);
    if (unsettled.length > 0) refuseByRule('report.unsettled', reportWords.unsettled(unsettled));
    await advance(context, 'deliver');
    await freezeSupport(db, review.id, now);
    const editions: string[] = [];
    for (const content of reportForms(assembleReport(facts, 'final', today)))
      editions.push(await signEdition(context, content));
    await db.review.update({ where: { id: review.id }, data: { deliveredAt: now } });
    const link = `${env().APP_ORIGIN}/reviews/${review.reference}/publication`;
    for (const to of await addressesOf(db, review.id, ['political_lead', 'chief_executive']))
      await mail({ to, ...reportLetters.signed(review.title, link) });
    return happened({ editions });
  },
});

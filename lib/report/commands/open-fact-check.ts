import { keptHolidays } from '@/lib/calendar/queries/holidays';
import { workingDaysAfter } from '@/lib/calendar/rules/working-days';
import { databaseDate } from '@/lib/platform/clock';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { env } from '@/lib/platform/env';
import { newId } from '@/lib/platform/ids';
import { refuseByRule } from '@/lib/platform/refusal';
import { assembleReport } from '@/lib/report/assemble';
import { storeEdition } from '@/lib/report/commands/sign-edition';
import { reportFacts } from '@/lib/report/queries/report-facts';
import type { ReportFacts } from '@/lib/report/report';
import { openFactCheckInput } from '@/lib/report/schema';
import { reportLetters, reportWords } from '@/lib/report/words';
import { addressesOf } from '@/lib/reviews/queries/addresses';

/** Opens the draft to the council's leaders, and those they name, with a deadline in working days of its nation. */
export const openFactCheck = defineCommand({
  about: 'review',
  permission: 'fact_check.open',
  event: 'fact_check.opened',
  input: openFactCheckInput,
  async run(context) {
    const { db, review, viewer, now, today, mail, also } = context;
    const known = await db.factCheck.findUnique({
      where: { reviewId: review.id },
      select: { reviewId: true },
    });
    if (known) return unchanged();
    const facts = await reportFacts(db, review.id);
    refuseUnfinished(facts);
    const settings = await db.networkSettings.findUniqueOrThrow({
      where: { id: 1 },
      select: { factCheckWorkingDays: true },
    });
    const kept = await keptHolidays(db);
    const deadline = workingDaysAfter(today, settings.factCheckWorkingDays, review.nation, kept);
    await db.factCheck.create({
      data: {
        reviewId: review.id,
        openedAt: now,
        openedById: viewer.personId,
        deadlineOn: databaseDate(deadline),
      },
    });
    // The council checks a text that stands still, so the draft is kept as it is now.
    const edition = await storeEdition(context, newId(), assembleReport(facts, 'draft', today));
    await also('draft.rendered', { edition });
    const link = `${env().APP_ORIGIN}/reviews/${review.reference}/report/fact-check`;
    for (const to of await addressesOf(db, review.id, ['political_lead', 'chief_executive', 'reader']))
      await mail({ to, ...reportLetters.factCheckOpened(review.title, deadline, link) });
    return happened({ deadline });
  },
});

function refuseUnfinished({ texts, recommendations, feedbackForm }: ReportFacts): void {
  if (!texts.get('summary')) refuseByRule('fact_check.no_summary', reportWords.summaryFirst);
  if (feedbackForm === 'report' && recommendations.length === 0)
    refuseByRule('fact_check.no_recommendation', reportWords.recommendationFirst);
}

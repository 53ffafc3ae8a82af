import { recordDateReason } from '@/lib/calendar/commands/record-date-reason';
import { databaseDate, plainDate } from '@/lib/platform/clock';
import { defineCommand, happened, type ReviewContext, unchanged } from '@/lib/platform/command';
import { found, refuse, refuseByRule, refuseField } from '@/lib/platform/refusal';
import type { Heads } from '@/lib/scoping/agreement';
import { writeAbout } from '@/lib/scoping/commands/write';
import { formTexts, headKeys, headTexts } from '@/lib/scoping/heads';
import { letters, refusals } from '@/lib/scoping/labels';
import { signingRoles } from '@/lib/scoping/rules';
import { proposeVersionInput } from '@/lib/scoping/schema';

/** Proposes a version of the agreement. Whatever was signed before counts for that version only: all are asked again. */
export const proposeVersion = defineCommand({
  about: 'review',
  permission: 'agreement.propose',
  event: 'agreement.proposed',
  input: proposeVersionInput,
  async run(context) {
    const { db, review, viewer, input, now, today } = context;
    const { reference: _, after, id, onSiteFrom, onSiteTo, dateReason, ...heads } = input;
    if (await isProposedAlready(context, id)) return unchanged({ number: after + 1 });
    const latest = await latestOf(context);
    if ((latest?.number ?? 0) !== after) {
      refuse({ reason: 'out_of_date', current: formTexts(found(latest)) });
    }
    if (onSiteFrom < today && onSiteFrom !== latest?.onSiteFrom) {
      refuseField('onSiteFrom', refusals.pastVisit);
    }
    if (latest && saysTheSame(latest, input)) {
      refuseByRule('scoping.nothing-changed', refusals.nothingChanged);
    }
    await recordDateReason(context, { from: onSiteFrom, to: onSiteTo }, dateReason);
    const number = after + 1;
    await db.agreementVersion.create({
      data: {
        id,
        reviewId: review.id,
        number,
        ...heads,
        onSiteFrom: databaseDate(onSiteFrom),
        onSiteTo: databaseDate(onSiteTo),
        reason: latest ? heads.reason : '',
        proposedById: viewer.personId,
        proposedAt: now,
      },
    });
    await writeAbout(context, (link) => letters.toSign(review.title, number, link), signingRoles);
    return happened({ version: id, number }, { number });
  },
});

type Context = ReviewContext<unknown>;

async function isProposedAlready({ db, review }: Context, id: string): Promise<boolean> {
  const row = await db.agreementVersion.findUnique({ where: { id }, select: { reviewId: true } });
  // A version of another review has this id: to whoever asks, it is not there.
  if (row && row.reviewId !== review.id) found(null);
  return row !== null;
}

async function latestOf({ db, review }: Context) {
  const row = await db.agreementVersion.findFirst({
    where: { reviewId: review.id },
    orderBy: { number: 'desc' },
    omit: { reviewId: true, proposedById: true, proposedAt: true },
  });
  return row && { ...row, onSiteFrom: plainDate(row.onSiteFrom), onSiteTo: plainDate(row.onSiteTo) };
}

function saysTheSame(before: Heads, after: Heads): boolean {
  const [old, proposed] = [headTexts(before), headTexts(after)];
  return headKeys.every((key) => old[key].join('\n') === proposed[key].join('\n'));
}

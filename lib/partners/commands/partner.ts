import { knownOrganisation } from '@/lib/partners/commands/known-organisation';
import { partnerProblem } from '@/lib/partners/rules';
import { endPartnerInput, namePartnerInput } from '@/lib/partners/schema';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { found, refuseField } from '@/lib/platform/refusal';

/** Names a body that takes part in a review and signs nothing. It opens no right to anybody. */
export const namePartner = defineCommand({
  about: 'review',
  permission: 'host_people.name',
  event: 'partner.named',
  input: namePartnerInput,
  async run(context) {
    const { db, review, input } = context;
    const before = await db.reviewPartner.findUnique({
      where: { id: input.id },
      select: { reviewId: true },
    });
    // A partner of another review has this id: to whoever asks, it is not there.
    if (before && before.reviewId !== review.id) found(null);
    if (before) return unchanged();
    const named = await knownOrganisation(context, input.name);
    const partners = await db.reviewPartner.findMany({
      where: { reviewId: review.id, endedAt: null },
      select: { organisationId: true, name: true },
    });
    const hosts = review.councils.map((each) => each.organisationId);
    const problem = partnerProblem(named, hosts, partners);
    if (problem) refuseField('name', problem);
    await db.reviewPartner.create({
      data: { id: input.id, reviewId: review.id, part: input.part, ...named },
    });
    return happened({ partner: input.id });
  },
});

/** Ends a partner's part; that it took part stays on record. */
export const endPartner = defineCommand({
  about: 'review',
  permission: 'host_people.name',
  event: 'partner.ended',
  input: endPartnerInput,
  async run({ db, review, input, now }) {
    const where = { id: input.partner, reviewId: review.id };
    const row = found(await db.reviewPartner.findFirst({ where, select: { id: true, endedAt: true } }));
    if (row.endedAt) return unchanged();
    await db.reviewPartner.update({ where: { id: row.id }, data: { endedAt: now } });
    return happened({ partner: row.id });
  },
});

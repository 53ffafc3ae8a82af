import { tellWithdrawn } from '@/lib/people-met/commands/tell';
import { peopleMetOf } from '@/lib/people-met/queries';
import { revokePageInput } from '@/lib/people-met/schema';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { found } from '@/lib/platform/refusal';
import { releasesOf } from '@/lib/timetable/queries/releases';

/**
 * Takes somebody's link back: from now on it opens nothing, and looks like one that never was. They learn of it, and
 * what stands in their calendar is called off.
 */
export const revokePage = defineCommand({
  about: 'review',
  permission: 'people_met.tell',
  event: 'people_met.link_taken_back',
  input: revokePageInput,
  async run(context) {
    const { db, review, input, now } = context;
    const people = await peopleMetOf(db, review.id, await releasesOf(db, review.id));
    const { person, own } = found(people.find((each) => each.person.id === input.id));
    if (!person.linkHash) return unchanged();
    await db.sessionPerson.update({
      where: { id: input.id },
      data: { linkHash: null, linkRevokedAt: now, toldNumber: null },
    });
    if (own && !own.isOff && now < own.session.endsAt) await tellWithdrawn(context, person, own);
    return happened({ session: person.sessionId });
  },
});

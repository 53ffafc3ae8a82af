import { tellPeopleMet } from '@/lib/people-met/commands/tell';
import { metWords } from '@/lib/people-met/labels';
import { type FollowedPerson, peopleMetOf } from '@/lib/people-met/queries';
import { awaitsLetter, pageState } from '@/lib/people-met/rules';
import { sendPagesInput } from '@/lib/people-met/schema';
import { defineCommand, happened } from '@/lib/platform/command';
import { found, refuseByRule } from '@/lib/platform/refusal';
import { releasesOf } from '@/lib/timetable/queries/releases';

/** Sends everybody who waits for it their own page; or one person theirs, once more. */
export const sendPages = defineCommand({
  about: 'review',
  permission: 'people_met.tell',
  event: 'people_met.told',
  input: sendPagesInput,
  async run(context) {
    const { db, review, input, now } = context;
    const all = await peopleMetOf(db, review.id, await releasesOf(db, review.id));
    const chosen = input.id
      ? [found(all.find(({ person }) => person.id === input.id))].filter((each) => isSendable(each, now))
      : all.filter(({ person, own }) => awaitsLetter(person, own, now));
    if (chosen.length === 0) refuseByRule('people_met.nobody_waits', metWords.nobodyWaits);
    const people = await tellPeopleMet(context, chosen);
    return happened({ people }, { people });
  },
});

function isSendable({ person, own }: FollowedPerson, now: Date): boolean {
  return ['not_sent', 'changed', 'sent', 'revoked'].includes(pageState(person, own, now));
}

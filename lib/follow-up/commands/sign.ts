import { refuseOutsideVisit } from '@/lib/follow-up/commands/begun';
import { words } from '@/lib/follow-up/labels';
import { followUpFacts } from '@/lib/follow-up/queries/report-facts';
import { followUpContent } from '@/lib/follow-up/report';
import { signFollowUpInput } from '@/lib/follow-up/schema';
import { defineCommand, happened } from '@/lib/platform/command';
import { refuseByRule } from '@/lib/platform/refusal';
import { signEdition } from '@/lib/report/commands/sign-edition';

/** The lead signs the short report of the follow-up visit; it is then fixed for good. */
export const signFollowUp = defineCommand({
  about: 'review',
  permission: 'follow_up.sign',
  event: 'follow_up.reported',
  input: signFollowUpInput,
  async run(context) {
    const { db, review, today } = context;
    await refuseOutsideVisit(db, review.id, { today, early: words.notBegun });
    const facts = await followUpFacts(db, review);
    const open = facts.recommendations.filter((each) => !each.seen).map((each) => each.number);
    if (open.length > 0) refuseByRule('follow-up.unseen', words.everyObservation(open));
    const edition = await signEdition(context, followUpContent(facts, today));
    return happened({ edition });
  },
});

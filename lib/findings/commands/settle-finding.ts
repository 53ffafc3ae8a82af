import { countSupport, standingFinding } from '@/lib/findings/commands/standing-finding';
import { findingWords } from '@/lib/findings/labels';
import { peersOf } from '@/lib/findings/queries/peers';
import { silentPeers } from '@/lib/findings/rules';
import { settleFindingInput } from '@/lib/findings/schema';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { refuse, refuseByRule } from '@/lib/platform/refusal';

/** The lead records what was settled, once every peer has given a word on this wording or is recorded as away. */
export const settleFinding = defineCommand({
  about: 'review',
  permission: 'findings.settle',
  event: 'finding.settled',
  input: settleFindingInput,
  async run({ db, review, viewer, input, now }) {
    const { id, words } = input;
    const finding = await standingFinding(db, review.id, id);
    if (finding.wording !== input.wording)
      refuse({ reason: 'out_of_date', current: { statement: finding.statement } });
    if (finding.settledAt) return unchanged({ number: finding.number });
    if ((await countSupport(db, id)) === 0) refuseByRule('finding.no_notes', findingWords.noNotes);
    const views = await db.findingView.findMany({
      where: { findingId: id },
      select: { personId: true, wording: true, view: true, words: true, saidAt: true },
    });
    const silent = silentPeers({ wording: finding.wording, views }, await peersOf(db, review.id));
    if (silent.length > 0)
      refuseByRule('finding.views_missing', findingWords.silent(silent.map((peer) => peer.name)));
    await db.finding.update({
      where: { id },
      data: { settledAt: now, settledById: viewer.personId, settledWords: words, version: { increment: 1 } },
    });
    return happened({ finding: id }, { number: finding.number });
  },
});

import { databaseDate } from '@/lib/platform/clock';
import { writing } from '@/lib/platform/database';
import { aBody, aPeer } from '@/tests/support/pool';
import type { World } from '@/tests/support/world';

/** With which the scope leads, and which everybody of the six knows. */
export const principles = ['co_production', 'learning'] as const;

/** Six peers from six bodies who make a team, and nobody else that could. */
export async function aPoolOfSix(world: World) {
  await agree(world);
  const council = (name: string) => aBody(`${name} ${world.reference}`);
  const councillor = async (name: string, group: string) =>
    aPeer(name, { posts: [{ at: await council(name), kind: 'councillor', group }], principles });
  const officer = async (name: string) => aPeer(name, { posts: [{ at: await council(name) }], principles });
  const lane = await aBody(`Copper Lane ${world.reference}`, { kind: 'co_operative_body' });
  const peers = {
    lead: await councillor('Esther', 'Labour and Co-operative'),
    first: await councillor('Huw', 'Green'),
    second: await councillor('Nkechi', 'Liberal Democrat'),
    officer: await officer('Tomos'),
    otherOfficer: await officer('Yusuf'),
    external: await aPeer('Hollis', { posts: [{ at: lane, kind: 'other' }], principles }),
  };
  for (const peer of Object.values(peers)) {
    await writing().peerProfile.update({
      where: { personId: peer.personId },
      data: { trainedOn: databaseDate('2026-05-01') },
    });
  }
  return peers;
}

async function agree({ reviewId, people }: World) {
  await writing().agreementVersion.create({
    data: {
      reviewId,
      number: 1,
      mainFocus: 'How residents share in decisions.',
      principles: [...principles],
      team: '',
      timing: '',
      onSiteFrom: databaseDate('2027-03-22'),
      onSiteTo: databaseDate('2027-03-25'),
      preparation: '',
      feedback: '',
      feedbackForm: 'report',
      activity: '',
      learningConsent: false,
      proposedById: people.coordinator.personId,
      proposedAt: new Date('2027-01-05T10:00:00Z'),
    },
  });
}

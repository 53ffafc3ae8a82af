import { newId } from '@/lib/platform/ids';
import { recordRecommendation } from '@/lib/report/commands/record-recommendation';
import { writeSection } from '@/lib/report/commands/write-section';
import { asPerson, type World } from '@/tests/support/world';

/** A settled finding of the review, standing on one note of a resident. */
export async function aFinding(world: World, number: number, settled = true): Promise<string> {
  const id = newId();
  const noteId = newId();
  const { lead } = world.people;
  const at = new Date('2027-03-24T17:00:00Z');
  await asPerson(lead, async (db) => {
    await db.note.create({
      data: {
        id: noteId,
        reviewId: world.reviewId,
        authorId: lead.personId,
        source: 'resident',
        text: 'CANARY: the caretaker of Block C said so.',
        madeAt: at,
        sharedAt: at,
      },
    });
    await db.finding.create({
      data: {
        id,
        reviewId: world.reviewId,
        number,
        kind: 'strength',
        area: 'vision',
        statement: `Tenants choose the order of repairs (${number}).`,
        detail: 'On two estates.',
        ...(settled ? { settledAt: at, settledById: lead.personId } : {}),
      },
    });
    await db.findingNote.create({ data: { findingId: id, noteId, reviewId: world.reviewId } });
  });
  return id;
}

export async function aRecommendation(world: World, findings: string[], title = 'Say so in every ward') {
  const id = newId();
  const outcome = await recordRecommendation.as(world.people.peer, {
    reference: world.reference,
    id,
    title,
    text: 'Write to every household once a year.',
    meantToBring: 'People know what they may decide.',
    purpose: 'improvement',
    forWhom: 'Cabinet and the ward councillors',
    findings,
    principles: ['democratic_engagement'],
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return { id, number: outcome.result.number };
}

/** A draft that can go to the fact check: a summary, a finding, a recommendation. */
export async function aDraft(world: World): Promise<{ finding: string; recommendation: string }> {
  const finding = await aFinding(world, 1);
  const { id } = await aRecommendation(world, [finding]);
  await writeSection.as(world.people.lead, {
    reference: world.reference,
    key: 'summary',
    version: 0,
    text: 'A council that people like to work with.',
  });
  return { finding, recommendation: id };
}

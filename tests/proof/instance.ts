// Another instance of the application: a process of its own that follows reviews, as the server of a browser would.
import { listFindings } from '@/lib/findings/queries/findings';
import { closeDatabase, reading } from '@/lib/platform/database';
import { factsOf } from '@/lib/platform/facts';
import { liveHub } from '@/lib/platform/live';
import { permitFor } from '@/lib/platform/permit';
import { viewerFor } from '@/lib/platform/viewer';
import type { Followed, Seen } from '@/tests/proof/instances';

process.once('message', (reviews: Followed[]) => {
  for (const review of reviews) follow(review);
});
process.once('disconnect', async () => {
  liveHub().close();
  await closeDatabase();
});

function follow(review: Followed): void {
  let known = 0;
  let reading: Promise<unknown> = Promise.resolve();
  liveHub().watch({
    reviewId: review.id,
    since: 0,
    // What is told while one answer is on its way is fetched after it, as a browser does.
    tell: (sequence) => {
      reading = reading.then(async () => {
        const sequences = await missed(review.id, known, sequence);
        known = sequence;
        const statements = review.person ? await statementsFor(review.reference, review.person) : [];
        const seen: Seen = { review: review.id, told: sequence, sequences, statements, at: Date.now() };
        process.send?.(seen);
      });
    },
    end: () => {},
  });
}

async function missed(streamId: string, known: number, until: number): Promise<number[]> {
  const rows = await reading().event.findMany({
    where: { streamId, sequence: { gt: known, lte: until } },
    orderBy: { sequence: 'asc' },
    select: { sequence: true },
  });
  return rows.map(({ sequence }) => sequence);
}

async function statementsFor(reference: string, person: string): Promise<string[]> {
  const viewer = await viewerFor(person);
  const permit = viewer && permitFor(viewer, 'findings.view', await factsOf(reading(), viewer, reference));
  if (!permit) throw new Error(`Findings of ${reference} are not this person's to see`);
  return (await listFindings(permit)).findings.map(({ statement }) => statement);
}

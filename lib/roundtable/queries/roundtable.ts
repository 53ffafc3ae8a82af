import { reading, readingAs } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';
import { reportFacts } from '@/lib/report/queries/report-facts';
import { pollAgainst } from '@/lib/roundtable/polls';
import { pollsAround } from '@/lib/roundtable/queries/polls';
import { notesFor } from '@/lib/roundtable/slide-notes';
import { leftOutOf, type SlideShow, slideShowSchema, slidesFrom } from '@/lib/roundtable/slides';

/** The roundtable as recorded; null while nothing is. */
export function getRoundtable({ review }: Permit<'roundtable.view'>) {
  return reading().roundtable.findUnique({
    where: { reviewId: review.id },
    select: {
      heldAt: true,
      audience: true,
      attended: true,
      questions: true,
      waivedReason: true,
      recordedAt: true,
    },
  });
}

/** Whom the host invites, who said so and when; null while nobody has. */
export async function getPlan({ review }: Permit<'roundtable.view'>) {
  const row = await reading().roundtablePlan.findUnique({
    where: { reviewId: review.id },
    select: { audience: true, chosenById: true, chosenAt: true, version: true },
  });
  return row && { ...row, chosenBy: await nameOf(row.chosenById) };
}

/** The poll that stands against holding it on the visit's last day, and the chief executive's reason to hold it anyway. */
export async function getPoll({ review }: Permit<'roundtable.view'>) {
  const { onSiteTo } = review;
  if (!onSiteTo) return { poll: null, near: null, override: null };
  const hostIds = review.hosts.map((host) => host.organisationId);
  const { polls, override } = await pollsAround(reading(), review.id, hostIds, onSiteTo);
  return {
    /** What stands against it now. */
    poll: pollAgainst(onSiteTo, polls, override),
    /** The same, whatever the chief executive has said. */
    near: pollAgainst(onSiteTo, polls, null),
    override: override && { ...override, by: await nameOf(override.byId) },
  };
}

/** The slides as they stand for the team, or as they were shown once the roundtable was held; null where none were kept. */
export async function getSlides({ review, viewer }: Permit<'slides.view'>): Promise<SlideShow | null> {
  if (review.conditions.has('roundtable_held')) return keptSlides(review.id);
  return readingAs(viewer.personId, async (db) => slidesFrom(await reportFacts(db, review.id)));
}

/** The same with what the presenter has beside each, and what is left out: the peer team's alone. */
export async function getPresentation({ review, viewer }: Permit<'findings.view'>) {
  const kept = review.conditions.has('roundtable_held') ? await keptSlides(review.id) : null;
  const facts = await readingAs(viewer.personId, (db) => reportFacts(db, review.id));
  const show = kept ?? slidesFrom(facts);
  return { show, notes: notesFor(show, facts), leftOut: leftOutOf(facts), kept: kept !== null };
}

async function keptSlides(reviewId: string): Promise<SlideShow | null> {
  const row = await reading().roundtable.findUnique({ where: { reviewId }, select: { slides: true } });
  return row?.slides ? slideShowSchema.parse(row.slides) : null;
}

async function nameOf(id: string): Promise<string> {
  const person = await reading().person.findUnique({ where: { id }, select: { name: true } });
  return person?.name ?? '';
}

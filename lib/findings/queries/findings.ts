import type { Finding, Peer } from '@/lib/findings/finding';
import { heardFromWords } from '@/lib/findings/labels';
import { peersOf } from '@/lib/findings/queries/peers';
import { heardAbout } from '@/lib/findings/rules';
import { principleKeys } from '@/lib/method/principle-signs';
import { noteFields } from '@/lib/notes/queries/notes';
import { reading, readingAs } from '@/lib/platform/database';
import type { Permit } from '@/lib/platform/permit';
import type { Prisma } from '@/lib/platform/prisma/client';

/** The findings of a review that stand, by number, and the peers whose word they wait for. */
export async function listFindings(
  permit: Permit<'findings.view'>,
): Promise<{ findings: Finding[]; peers: Peer[] }> {
  const { viewer, review } = permit;
  const rows = await readingAs(viewer.personId, (db) =>
    db.finding.findMany({
      where: { reviewId: review.id, droppedAt: null },
      orderBy: { number: 'asc' },
      select: findingFields,
    }),
  );
  return { findings: rows.map(asFinding), peers: await peersOf(reading(), review.id) };
}

/** One finding by its number; null where there is none. */
export async function getFinding(
  permit: Permit<'findings.view'>,
  number: number,
): Promise<{ finding: Finding; peers: Peer[] } | null> {
  const { viewer, review } = permit;
  const row = await readingAs(viewer.personId, (db) =>
    db.finding.findFirst({
      where: { reviewId: review.id, number, droppedAt: null },
      select: findingFields,
    }),
  );
  return row && { finding: asFinding(row), peers: await peersOf(reading(), review.id) };
}

/** How much the team has heard about each principle, from the notes that it shared: for the heard grid. */
export async function heardOf(permit: Permit<'notes.view'>) {
  const { viewer, review } = permit;
  const notes = await readingAs(viewer.personId, (db) =>
    db.note.findMany({
      where: { reviewId: review.id, sharedAt: { not: null } },
      select: {
        source: true,
        principles: true,
        authorId: true,
        documentId: true,
        voiceId: true,
        session: { select: { id: true } },
      },
    }),
  );
  const heard = notes.map(({ authorId, ...note }) => ({ ...note, hand: authorId }));
  return principleKeys.map((principle) => {
    const { sources, kinds } = heardAbout(heard, principle);
    return { principle, sources, from: heardFromWords(kinds) };
  });
}

/** A finding without its notes. */
export const headFields = {
  id: true,
  number: true,
  kind: true,
  area: true,
  principles: true,
  citizens: true,
  statement: true,
  detail: true,
  wording: true,
  canBeShared: true,
  settledAt: true,
  settledWords: true,
  version: true,
  support: {
    select: {
      sessions: true,
      sources: true,
      kinds: true,
      residents: true,
      documents: true,
      notes: true,
      against: true,
    },
  },
  views: { select: { personId: true, wording: true, view: true, words: true, saidAt: true } },
} satisfies Prisma.FindingSelect;

const findingFields = {
  ...headFields,
  notes: {
    orderBy: { noteId: 'asc' },
    select: { against: true, note: { select: { ...noteFields, authorId: true } } },
  },
} satisfies Prisma.FindingSelect;

type Row = Prisma.FindingGetPayload<{ select: typeof findingFields }>;

function asFinding({ notes, support, ...row }: Row): Finding {
  return { ...row, frozen: support, notes: nameless(notes) };
}

/** The notes of one finding without their authors: hands are told apart where nothing else does, within it alone. */
export function nameless<N extends { authorId: string; session: object | null }>(
  notes: readonly { against: boolean; note: N }[],
): (Omit<N, 'authorId'> & { against: boolean; hand: string })[] {
  const hands = [...new Set(notes.map(({ note }) => note.authorId))];
  return notes.map(({ against, note: { authorId, ...note } }) => {
    const hand = note.session ? '' : `${hands.indexOf(authorId)}`;
    return { ...note, against, hand };
  });
}

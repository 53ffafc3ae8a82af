import { sourcesOf } from '@/lib/findings/support';
import { plainDate } from '@/lib/platform/clock';
import type { Transaction } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma/client';
import type { ReportFacts } from '@/lib/report/report';
import { agreedNumber } from '@/lib/scoping/queries';
import { releaseContent } from '@/lib/timetable/release';
import { totals } from '@/lib/timetable/rules';

/** Everything that a feedback report is made of, read as somebody of the peer team. */
export async function reportFacts(db: Transaction, reviewId: string): Promise<ReportFacts> {
  const row = await db.review.findUniqueOrThrow({ where: { id: reviewId }, select: selection });
  const agreed = await agreedNumber(db, reviewId);
  const sessions = row.releases[0] ? releaseContent.parse(row.releases[0].content).sessions : [];
  const places = new Map(row.team.map((member) => [member.personId, member.place]));
  return {
    reference: row.reference,
    council: councilOf(row),
    visit: row.onSiteFrom && row.onSiteTo && { from: plainDate(row.onSiteFrom), to: plainDate(row.onSiteTo) },
    // A version that was proposed and never signed says nothing.
    feedbackForm: row.agreements.find(({ number }) => number === agreed)?.feedbackForm ?? 'report',
    people: row.seats.toSorted(byRole).map(({ personId, role, person }) => ({
      name: person.name,
      role,
      place: role === 'peer' ? (places.get(personId) ?? null) : null,
      organisation: person.posts[0]?.organisation.name ?? '',
    })),
    totals: totals(sessions),
    groups: sessions.flatMap((session) => session.groups),
    texts: new Map(row.sections.map((section) => [section.key, section.text])),
    findings: row.findings.map(({ settledAt, notes, ...finding }) => ({
      ...finding,
      isSettled: settledAt !== null,
      heard: sourcesOf(notes.map(({ note, against }) => ({ ...note, hand: note.authorId, against }))),
    })),
    recommendations: row.recommendations.map(({ findings, ...each }) => ({
      ...each,
      fromFindings: findings
        .filter(({ finding }) => finding.droppedAt === null)
        .map(({ finding }) => finding.number)
        .toSorted((a, b) => a - b),
    })),
  };
}

const roleOrder = ['lead_peer', 'peer', 'coordinator'];

function byRole(a: { role: string }, b: { role: string }): number {
  return roleOrder.indexOf(a.role) - roleOrder.indexOf(b.role);
}

function councilOf({ title, hosts }: Row): ReportFacts['council'] {
  const [only] = hosts;
  if (!only || hosts.length > 1) return { name: title, nameCy: null };
  // A council's report keeps the name under which it asked.
  return { name: only.name, nameCy: only.name === only.organisation.name ? only.organisation.nameCy : null };
}

type Row = Prisma.ReviewGetPayload<{ select: typeof selection }>;

const selection = {
  reference: true,
  title: true,
  onSiteFrom: true,
  onSiteTo: true,
  hosts: {
    orderBy: { name: 'asc' },
    select: { name: true, organisation: { select: { name: true, nameCy: true } } },
  },
  agreements: { select: { number: true, feedbackForm: true } },
  seats: {
    where: { endedAt: null, role: { in: ['lead_peer', 'peer', 'coordinator'] } },
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
    select: {
      personId: true,
      role: true,
      person: {
        select: {
          name: true,
          posts: {
            where: { untilOn: null },
            orderBy: { fromOn: 'desc' },
            take: 1,
            select: { organisation: { select: { name: true } } },
          },
        },
      },
    },
  },
  team: { where: { status: 'accepted' }, select: { personId: true, place: true } },
  releases: { orderBy: { number: 'desc' }, take: 1, select: { content: true } },
  sections: { where: { edition: 'feedback' }, select: { key: true, text: true } },
  findings: {
    where: { droppedAt: null },
    orderBy: { number: 'asc' },
    select: {
      number: true,
      kind: true,
      area: true,
      principles: true,
      citizens: true,
      statement: true,
      detail: true,
      settledAt: true,
      notes: {
        select: {
          against: true,
          note: {
            select: {
              source: true,
              authorId: true,
              documentId: true,
              voiceId: true,
              session: { select: { id: true } },
            },
          },
        },
      },
    },
  },
  recommendations: {
    where: { droppedAt: null },
    orderBy: { number: 'asc' },
    select: {
      number: true,
      title: true,
      text: true,
      meantToBring: true,
      purpose: true,
      forWhom: true,
      principles: true,
      findings: { select: { finding: { select: { number: true, droppedAt: true } } } },
    },
  },
} satisfies Prisma.ReviewSelect;

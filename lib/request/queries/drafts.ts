import * as z from 'zod';
import { databaseDate, dayOf, now } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import type { NetworkPermit } from '@/lib/platform/permit';
import { asCouncil, hostingFields } from '@/lib/request/queries/council';
import { filledAnswers, hostRefusal } from '@/lib/request/rules';
import { draftAnswers } from '@/lib/request/schema';

type DraftPermit = NetworkPermit<'request.draft'>;

/** The viewer's own requests that are not sent yet, the latest first. */
export async function listDrafts({ viewer }: DraftPermit) {
  return reading().requestDraft.findMany({
    where: { authorId: viewer.personId },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take: 25,
    select: { id: true, version: true, updatedAt: true, organisation: { select: { name: true } } },
  });
}

/** One of the viewer's own drafts, with its councils in order; null for anybody else's. */
export async function getDraft({ viewer }: DraftPermit, id: string) {
  if (!isId(id)) return null;
  const row = await reading().requestDraft.findFirst({
    where: { id, authorId: viewer.personId },
    select: { id: true, version: true, answers: true },
  });
  if (!row) return null;
  const answers = filledAnswers(draftAnswers.parse(row.answers), viewer);
  const councils = await reading().organisation.findMany({
    where: { id: { in: answers.hosts } },
    select: { id: true, name: true, nation: true, tier: true },
  });
  const hosts = answers.hosts.flatMap((host) => councils.find((council) => council.id === host) ?? []);
  return { id: row.id, version: row.version, answers, hosts };
}
export type Draft = NonNullable<Awaited<ReturnType<typeof getDraft>>>;

/** Whether a draft of the viewer's became a review, and which: for the way back after sending. */
export async function findSentRequest({ viewer }: DraftPermit, id: string): Promise<string | null> {
  if (!isId(id)) return null;
  const review = await reading().review.findFirst({
    where: { id, request: { submittedById: viewer.personId } },
    select: { reference: true },
  });
  return review?.reference ?? null;
}

/** Councils whose name holds some words, each with the reason why it cannot be chosen, if there is one. */
export async function findCouncils({ viewer }: DraftPermit, search: string) {
  const words = search.trim().slice(0, 100);
  if (words.length < 2) return [];
  const named = { contains: words, mode: 'insensitive' as const };
  return councilsWhere(viewer, { OR: [{ name: named }, { shortName: named }, { nameCy: named }] });
}

/** The councils where the viewer holds a post today. */
export async function listOwnCouncils({ viewer }: DraftPermit) {
  return councilsWhere(viewer, { id: { in: [...viewer.organisationIds] } });
}

const isId = (text: string) => z.uuid().safeParse(text).success;

async function councilsWhere(viewer: DraftPermit['viewer'], where: object) {
  const today = dayOf(now());
  const open = { OR: [{ endedOn: null }, { endedOn: { gte: databaseDate(today) } }] };
  const rows = await reading().organisation.findMany({
    where: { AND: [where, { kind: 'council', ...open }] },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 12,
    select: hostingFields(today),
  });
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    region: row.region,
    nation: row.nation,
    refusal: hostRefusal(asCouncil(row, today), viewer.standing.has('any_coordinator')),
  }));
}
export type FoundCouncil = Awaited<ReturnType<typeof findCouncils>>[number];

/** How many months the network wants between asking and visiting. */
export async function getLeadInMonths(): Promise<number> {
  const settings = await reading().networkSettings.findUnique({
    where: { id: 1 },
    select: { leadInMonths: true },
  });
  return settings?.leadInMonths ?? 4;
}

import { councilMeant } from '@/lib/enquiries/rules';
import { isId } from '@/lib/network/queries/paging';
import { reading } from '@/lib/platform/database';
import type { NetworkPermit } from '@/lib/platform/permit';

type EnquiryPermit = NetworkPermit<'enquiry.view'>;

const shown = {
  id: true,
  name: true,
  councilName: true,
  jobTitle: true,
  confirmedAt: true,
  handledAt: true,
  handledById: true,
  personId: true,
} as const;

/** Confirmed enquiries that nobody has answered, the longest waiting first; at most 100. */
export function listWaitingEnquiries(_permit: EnquiryPermit) {
  return reading().enquiry.findMany({
    where: { confirmedAt: { not: null }, handledAt: null },
    orderBy: [{ confirmedAt: 'asc' }, { id: 'asc' }],
    take: 100,
    select: shown,
  });
}

/** The last fifty enquiries that were answered and are still kept. */
export async function listAnsweredEnquiries(_permit: EnquiryPermit) {
  const rows = await reading().enquiry.findMany({
    where: { handledAt: { not: null } },
    orderBy: [{ handledAt: 'desc' }, { id: 'desc' }],
    take: 50,
    select: shown,
  });
  const names = await namesOf(rows.flatMap(({ handledById }) => handledById ?? []));
  return rows.map((row) => ({ ...row, handledBy: names.get(row.handledById ?? '') ?? null }));
}
export type EnquiryRow = Awaited<ReturnType<typeof listWaitingEnquiries>>[number];
export type AnsweredEnquiry = Awaited<ReturnType<typeof listAnsweredEnquiries>>[number];

/** One confirmed enquiry, with whoever has its address already and the council that it seems to mean. */
export async function getEnquiry(_permit: EnquiryPermit, id: string) {
  if (!isId(id)) return null;
  const row = await reading().enquiry.findFirst({
    where: { id, confirmedAt: { not: null } },
    select: { ...shown, email: true, words: true, handledWords: true },
  });
  if (!row) return null;
  const [known, councils, names] = await Promise.all([
    reading().person.findUnique({ where: { email: row.email }, select: { id: true, name: true } }),
    reading().organisation.findMany({
      where: { endedOn: null },
      select: { id: true, name: true, shortName: true },
    }),
    namesOf(row.handledById ? [row.handledById] : []),
  ]);
  return {
    ...row,
    known,
    meant: councilMeant(row.councilName, councils),
    handledBy: names.get(row.handledById ?? '') ?? null,
  };
}
export type Enquiry = NonNullable<Awaited<ReturnType<typeof getEnquiry>>>;

async function namesOf(ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await reading().person.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true },
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

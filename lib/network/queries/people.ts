import { period, runsToday } from '@/lib/network/queries/dates';
import { contains, from, isId, page } from '@/lib/network/queries/paging';
import { reading } from '@/lib/platform/database';
import type { NetworkPermit } from '@/lib/platform/permit';

/** A page of 25 people in the order of their names, with the posts that they hold today. */
export async function listPeople(
  _permit: NetworkPermit<'person.view'>,
  filter: { search?: string | undefined; after?: string | undefined },
) {
  const words = contains(filter.search);
  const rows = await reading().person.findMany({
    where: words
      ? {
          OR: [
            { name: words },
            { email: words },
            { posts: { some: { ...runsToday(), organisation: { name: words } } } },
          ],
        }
      : {},
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    ...from(filter.after),
    select: {
      id: true,
      name: true,
      email: true,
      posts: {
        where: runsToday(),
        orderBy: { fromOn: 'desc' },
        select: { id: true, title: true, organisation: { select: { shortName: true } } },
      },
      duties: { where: runsToday(), select: { duty: true } },
      peer: { select: { acceptedAt: true } },
    },
  });
  return page(rows);
}
export type PersonRow = Awaited<ReturnType<typeof listPeople>>['rows'][number];

/** A person with their posts and duties, past ones too; null where there is none. */
export async function getPerson(_permit: NetworkPermit<'person.view'>, id: string) {
  if (!isId(id)) return null;
  const row = await reading().person.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      email: true,
      version: true,
      posts: {
        orderBy: [{ fromOn: 'desc' }, { id: 'desc' }],
        select: {
          id: true,
          kind: true,
          title: true,
          politicalGroup: true,
          fromOn: true,
          untilOn: true,
          organisation: { select: { id: true, name: true } },
        },
      },
      duties: {
        orderBy: [{ fromOn: 'desc' }, { id: 'desc' }],
        select: { id: true, duty: true, fromOn: true, untilOn: true },
      },
      peer: { select: { acceptedAt: true } },
    },
  });
  if (!row) return null;
  return {
    ...row,
    posts: row.posts.map(({ fromOn, untilOn, ...post }) => ({ ...post, ...period({ fromOn, untilOn }) })),
    duties: row.duties.map(({ fromOn, untilOn, ...duty }) => ({ ...duty, ...period({ fromOn, untilOn }) })),
  };
}
export type Person = NonNullable<Awaited<ReturnType<typeof getPerson>>>;

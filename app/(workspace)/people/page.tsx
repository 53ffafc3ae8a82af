import type { Metadata } from 'next';
import * as z from 'zod';
import { PersonTable } from '@/components/network/person-table';
import { LinkButton } from '@/components/ui/link-button';
import { PageTitle } from '@/components/ui/page-title';
import { Pagination } from '@/components/ui/pagination';
import { SearchBox } from '@/components/ui/search-box';
import { listPeople } from '@/lib/network/queries/people';
import { networkPermit } from '@/lib/platform/permit';

export const metadata: Metadata = { title: 'People' };

const filterOf = z.object({
  search: z.string().max(100).optional().catch(undefined),
  after: z.uuid().optional().catch(undefined),
});

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function PeoplePage({ searchParams }: Props) {
  const permit = await networkPermit('person.view');
  const filter = filterOf.parse(await searchParams);
  const { rows, next } = await listPeople(permit, filter);
  const search = filter.search ? `search=${encodeURIComponent(filter.search)}` : '';
  return (
    <>
      <PageTitle
        title="People"
        sentence="Everybody whom the network knows: who they are, where they hold a post, and what they do for the network."
        actions={
          <LinkButton href="/people/new" look="secondary">
            Add a person
          </LinkButton>
        }
      />
      <SearchBox action="/people" label="Name, address or organisation" defaultValue={filter.search} />
      <PersonTable rows={rows} />
      <Pagination
        label="Pages of people"
        previous={filter.after ? `/people?${search}` : null}
        next={next ? `/people?${search}&after=${next}` : null}
      />
    </>
  );
}

import type { Metadata } from 'next';
import * as z from 'zod';
import { OrganisationFilters } from '@/components/network/organisation-filters';
import { OrganisationTable } from '@/components/network/organisation-table';
import { LinkButton } from '@/components/ui/link-button';
import { PageTitle } from '@/components/ui/page-title';
import { Pagination } from '@/components/ui/pagination';
import { listOrganisations } from '@/lib/network/queries/organisations';
import { membershipKinds, nations } from '@/lib/network/schema';
import { networkPermit, networkPermitFor } from '@/lib/platform/permit';

export const metadata: Metadata = { title: 'Councils and other organisations' };

const filterOf = z.object({
  search: z.string().max(100).optional().catch(undefined),
  nation: z.enum(nations).optional().catch(undefined),
  membership: z
    .enum([...membershipKinds, 'none'])
    .optional()
    .catch(undefined),
  past: z.literal('on').optional().catch(undefined),
  after: z.uuid().optional().catch(undefined),
});

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function CouncilsPage({ searchParams }: Props) {
  const permit = await networkPermit('organisation.view');
  const filter = filterOf.parse(await searchParams);
  const { after: _, ...kept } = filter;
  const { rows, next } = await listOrganisations(permit, { ...filter, past: filter.past === 'on' });
  const onward = new URLSearchParams(
    Object.entries(kept).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  );
  const first = `/councils?${onward.toString()}`;
  if (next) onward.set('after', next);
  const manages = networkPermitFor(permit.viewer, 'organisation.manage') !== null;
  return (
    <>
      <PageTitle
        title="Councils and other organisations"
        sentence="Members of the network, the councils of the published register, and the bodies that peers come from."
        actions={
          manages ? (
            <LinkButton href="/councils/new" look="secondary">
              Add an organisation
            </LinkButton>
          ) : null
        }
      />
      <OrganisationFilters filter={filter} />
      <OrganisationTable rows={rows} />
      <Pagination
        label="Pages of organisations"
        previous={filter.after ? first : null}
        next={next ? `/councils?${onward.toString()}` : null}
      />
    </>
  );
}

import type { Metadata } from 'next';
import * as z from 'zod';
import { PeerFilters } from '@/components/pool/peer-filters';
import { PeerTable } from '@/components/pool/peer-table';
import { LinkButton } from '@/components/ui/link-button';
import { PageTitle } from '@/components/ui/page-title';
import { Pagination } from '@/components/ui/pagination';
import { principleKeys } from '@/lib/method/principle-signs';
import { networkPermit } from '@/lib/platform/permit';
import { listPeers } from '@/lib/pool/queries/peers';
import { peerKinds } from '@/lib/pool/schema';

export const metadata: Metadata = { title: 'Peers' };

const filterOf = z.object({
  search: z.string().max(100).optional().catch(undefined),
  principle: z.enum(principleKeys).optional().catch(undefined),
  kind: z.enum(peerKinds).optional().catch(undefined),
  waiting: z.literal('on').optional().catch(undefined),
  after: z.uuid().optional().catch(undefined),
});

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function PeersPage({ searchParams }: Props) {
  const permit = await networkPermit('peer.list');
  const filter = filterOf.parse(await searchParams);
  const { after: _, ...kept } = filter;
  const { rows, next } = await listPeers(permit, { ...filter, waiting: filter.waiting === 'on' });
  const onward = new URLSearchParams(
    Object.entries(kept).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  );
  const first = `/peers?${onward.toString()}`;
  if (next) onward.set('after', next);
  return (
    <>
      <PageTitle
        title="Peers"
        sentence="The pool from which teams are put together. People offer themselves, or you write their profile from their page."
        actions={
          <>
            <LinkButton href="/peers/ledger" look="secondary">
              Given and received
            </LinkButton>
            <LinkButton href="/peers/import" look="secondary">
              Take in a file
            </LinkButton>
          </>
        }
      />
      <PeerFilters filter={filter} />
      <PeerTable rows={rows} filtered={Object.values(filter).some(Boolean)} />
      <Pagination
        label="Pages of peers"
        previous={filter.after ? first : null}
        next={next ? `/peers?${onward.toString()}` : null}
      />
    </>
  );
}

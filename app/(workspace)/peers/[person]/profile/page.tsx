import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PeerForm } from '@/components/pool/peer-form';
import { PageTitle } from '@/components/ui/page-title';
import { networkPermit } from '@/lib/platform/permit';
import { getPeer, getPeerToBe } from '@/lib/pool/queries/peers';
import { recordPeer } from '../../actions';

interface Props {
  params: Promise<{ person: string }>;
}

export const metadata: Metadata = { title: 'Peer profile' };

/** Writes a first profile, or changes one. */
export default async function PeerProfilePage({ params }: Props) {
  const permit = await networkPermit('peer.list');
  const { person: id } = await params;
  const peer = await getPeer(permit, id);
  const person = peer ?? (await getPeerToBe(permit, id)) ?? notFound();
  return (
    <>
      <PageTitle
        title={peer ? `Change the profile of ${person.name}` : `A peer profile for ${person.name}`}
        sentence="What they bring to a team, in their words. The team page says why a peer fits from what stands here."
        breadcrumbs={[{ label: 'Peers', href: '/peers' }, { label: person.name }]}
      />
      <PeerForm action={recordPeer} personId={person.id} peer={peer} />
    </>
  );
}

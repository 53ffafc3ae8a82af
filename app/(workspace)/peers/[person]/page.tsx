import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AcceptPeer } from '@/components/network/accept-peer';
import { PeerExperienceList } from '@/components/network/peer-experience-list';
import { PeerFacts } from '@/components/network/peer-facts';
import { PeerInterests } from '@/components/network/peer-interests';
import { LinkButton } from '@/components/ui/link-button';
import { PageTitle } from '@/components/ui/page-title';
import { listOrganisationChoices } from '@/lib/network/queries/organisations';
import { getPeer } from '@/lib/network/queries/peers';
import { newId } from '@/lib/platform/ids';
import { networkPermit } from '@/lib/platform/permit';
import { acceptPeer, declareInterest, endInterest } from '../actions';

interface Props {
  params: Promise<{ person: string }>;
}

export const metadata: Metadata = { title: 'Peer' };

export default async function PeerPage({ params }: Props) {
  const permit = await networkPermit('peer.list');
  const peer = (await getPeer(permit, (await params).person)) ?? notFound();
  const organisations = await listOrganisationChoices(permit);
  return (
    <>
      <PageTitle
        title={peer.name}
        sentence={peer.summary}
        breadcrumbs={[{ label: 'Peers', href: '/peers' }, { label: peer.name }]}
        actions={
          <>
            <LinkButton href={`/people/${peer.id}`} look="secondary">
              Posts and duties
            </LinkButton>
            <LinkButton href={`/peers/${peer.id}/profile`} look="secondary">
              Change the profile
            </LinkButton>
          </>
        }
      />
      <AcceptPeer action={acceptPeer} peer={peer} />
      <PeerFacts peer={peer} />
      <PeerExperienceList experience={peer.experience} />
      <PeerInterests
        peer={peer}
        organisations={organisations}
        newId={newId()}
        actions={{ declare: declareInterest, end: endInterest }}
      />
    </>
  );
}

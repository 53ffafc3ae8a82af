import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AnswerPeer } from '@/components/pool/answer-peer';
import { PeerExperienceList } from '@/components/pool/peer-experience-list';
import { PeerFacts } from '@/components/pool/peer-facts';
import { PeerInterests } from '@/components/pool/peer-interests';
import { LinkButton } from '@/components/ui/link-button';
import { PageTitle } from '@/components/ui/page-title';
import { listOrganisationChoices } from '@/lib/network/queries/organisations';
import { dayOf, now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/ids';
import { networkPermit } from '@/lib/platform/permit';
import { getPeer } from '@/lib/pool/queries/peers';
import { acceptPeer, declareInterest, endInterest, refuseProposedPost, setPeerAside } from '../actions';

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
      <AnswerPeer
        peer={peer}
        actions={{ accept: acceptPeer, setAside: setPeerAside, refusePost: refuseProposedPost }}
      />
      <PeerFacts peer={peer} today={dayOf(now())} />
      <PeerExperienceList experience={peer.experience} />
      <PeerInterests
        interests={peer.interests}
        person={peer.id}
        organisations={organisations}
        newId={newId()}
        actions={{ declare: declareInterest, end: endInterest }}
      />
    </>
  );
}

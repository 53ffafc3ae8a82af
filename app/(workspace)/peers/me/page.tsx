import type { Metadata } from 'next';
import { OwnPeerForm } from '@/components/pool/own-peer-form';
import { OwnPosts } from '@/components/pool/own-posts';
import { PeerInterests } from '@/components/pool/peer-interests';
import { Banner } from '@/components/ui/banner';
import { LinkButton } from '@/components/ui/link-button';
import { PageTitle } from '@/components/ui/page-title';
import { listOrganisationChoices } from '@/lib/network/queries/organisations';
import { dayOf, now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/ids';
import { networkPermit } from '@/lib/platform/permit';
import { standingWords } from '@/lib/pool/labels';
import { getOwnPeer } from '@/lib/pool/queries/own-peer';
import { declareOwnInterest, dropProposedPost, endOwnInterest, proposePost, recordOwnPeer } from './actions';

export const metadata: Metadata = { title: 'Be a peer' };

/** Where somebody offers to be a peer, and keeps true what they told. */
export default async function OwnPeerPage() {
  const permit = await networkPermit('peer.own');
  const own = await getOwnPeer(permit);
  const organisations = await listOrganisationChoices(permit);
  const standing = standingWords(own.profile);
  return (
    <>
      <PageTitle
        title={own.profile ? 'You as a peer' : 'Become a peer'}
        sentence="Peers from councils and co-operatives visit another council for four days, listen, and say what they saw."
        actions={
          own.profile ? (
            <LinkButton href="/peers/me/weeks" look="secondary">
              Your weeks
            </LinkButton>
          ) : null
        }
      />
      <Banner title={standing.title} tone={own.profile?.setAsideAt ? 'warn' : 'accent'}>
        {standing.words}
      </Banner>
      <OwnPosts
        own={own}
        organisations={organisations}
        newId={newId()}
        today={dayOf(now())}
        actions={{ propose: proposePost, drop: dropProposedPost }}
      />
      <OwnPeerForm action={recordOwnPeer} own={own} />
      {own.profile ? (
        <PeerInterests
          interests={own.interests}
          organisations={organisations}
          newId={newId()}
          actions={{ declare: declareOwnInterest, end: endOwnInterest }}
        />
      ) : null}
    </>
  );
}

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NameForm } from '@/components/network/name-form';
import { PersonDuties } from '@/components/network/person-duties';
import { PersonPosts } from '@/components/network/person-posts';
import { LinkButton } from '@/components/ui/link-button';
import { PageTitle } from '@/components/ui/page-title';
import { listOrganisationChoices } from '@/lib/network/queries/organisations';
import { getPerson, type Person } from '@/lib/network/queries/people';
import { listDuties } from '@/lib/network/queries/settings';
import { dayOf, now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/ids';
import { networkPermit, networkPermitFor } from '@/lib/platform/permit';
import { addPost, changePerson, endDuty, endPost, giveDuty } from '../actions';

interface Props {
  params: Promise<{ person: string }>;
}

export const metadata: Metadata = { title: 'Person' };

export default async function PersonPage({ params }: Props) {
  const permit = await networkPermit('person.view');
  const person = (await getPerson(permit, (await params).person)) ?? notFound();
  const [organisations, duties] = await Promise.all([listOrganisationChoices(permit), listDuties(permit)]);
  const keepsPeers = networkPermitFor(permit.viewer, 'peer.list') !== null;
  const today = dayOf(now());
  return (
    <>
      <PageTitle
        title={person.name}
        sentence={person.email}
        breadcrumbs={[{ label: 'People', href: '/people' }, { label: person.name }]}
        actions={keepsPeers ? <PeerLink person={person} /> : null}
      />
      <PersonPosts
        person={person}
        organisations={organisations}
        newId={newId()}
        today={today}
        actions={{ add: addPost, end: endPost }}
      />
      <PersonDuties
        person={person}
        duties={duties}
        today={today}
        actions={{ give: giveDuty, end: endDuty }}
      />
      <NameForm action={changePerson} person={person} />
    </>
  );
}

function PeerLink({ person }: { person: Person }) {
  return person.peer ? (
    <LinkButton href={`/peers/${person.id}`} look="secondary">
      See the peer profile
    </LinkButton>
  ) : (
    <LinkButton href={`/peers/${person.id}/profile`} look="secondary">
      Write a peer profile
    </LinkButton>
  );
}

import type { Metadata } from 'next';
import Link from 'next/link';
import { DemoPeople } from '@/components/session/demo-people';
import { EmptyState } from '@/components/ui/empty-state';
import { PageTitle } from '@/components/ui/page-title';
import { demoPermit } from '@/lib/session/demo';
import { demoGroupOf } from '@/lib/session/demo-groups';
import { demoSeatWords } from '@/lib/session/labels';
import { type DemoPerson, listDemoPeople } from '@/lib/session/queries/demo-people';
import { signInAsDemoPerson } from './actions';

export const metadata: Metadata = { title: 'The demo network' };

export default async function DemoPage() {
  const people = await listDemoPeople(await demoPermit());
  return (
    <>
      <PageTitle
        title="The demo network"
        sentence="Invented councils and people, to try everything with. Choose somebody and sign in as them."
        actions={<Link href="/demo/mails">Read the kept mails</Link>}
      />
      {people.length > 0 ? (
        <DemoPeople people={people.map(lineOf)} signIn={signInAsDemoPerson} />
      ) : (
        <EmptyState title="Nobody is here yet">
          The demo network is put in when the database is empty.
        </EmptyState>
      )}
    </>
  );
}

function lineOf(person: DemoPerson) {
  const posts = person.posts.map(({ title, organisation }) => `${title}, ${organisation.shortName}`);
  return {
    id: person.id,
    name: person.name,
    group: demoGroupOf(person),
    post: posts.join(' · '),
    seats: person.seats.map(demoSeatWords),
  };
}

import type { Metadata } from 'next';
import { PersonForm } from '@/components/network/person-form';
import { PageTitle } from '@/components/ui/page-title';
import { listOrganisationChoices } from '@/lib/network/queries/organisations';
import { dayOf, now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/ids';
import { networkPermit } from '@/lib/platform/permit';
import { addPerson } from '../actions';

interface Props {
  searchParams: Promise<{ organisation?: string | string[] }>;
}

export const metadata: Metadata = { title: 'Add a person' };

export default async function NewPersonPage({ searchParams }: Props) {
  await networkPermit('person.manage');
  const organisations = await listOrganisationChoices(await networkPermit('person.view'));
  const { organisation } = await searchParams;
  return (
    <>
      <PageTitle
        title="Add a person"
        sentence="With the address they sign in with and the post that they hold. They get no mail yet."
        breadcrumbs={[{ label: 'People', href: '/people' }, { label: 'Add' }]}
      />
      <PersonForm
        action={addPerson}
        id={newId()}
        organisations={organisations}
        organisation={[organisation].flat()[0]}
        today={dayOf(now())}
      />
    </>
  );
}

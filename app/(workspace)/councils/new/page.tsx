import type { Metadata } from 'next';
import { OrganisationForm } from '@/components/network/organisation-form';
import { PageTitle } from '@/components/ui/page-title';
import { newId } from '@/lib/platform/ids';
import { networkPermit } from '@/lib/platform/permit';
import { addOrganisation } from '../actions';

export const metadata: Metadata = { title: 'Add an organisation' };

export default async function NewOrganisationPage() {
  await networkPermit('organisation.manage');
  return (
    <>
      <PageTitle
        title="Add an organisation"
        sentence="Councils come with the published register; add a body that is not in it, a co-operative for example."
        breadcrumbs={[{ label: 'Councils and other organisations', href: '/councils' }, { label: 'Add' }]}
      />
      <OrganisationForm action={addOrganisation} id={newId()} organisation={null} />
    </>
  );
}

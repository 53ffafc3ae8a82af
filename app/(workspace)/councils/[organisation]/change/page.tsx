import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { OrganisationForm } from '@/components/network/organisation-form';
import { PageTitle } from '@/components/ui/page-title';
import { getOrganisation } from '@/lib/network/queries/organisations';
import { networkPermit } from '@/lib/platform/permit';
import { changeOrganisation } from '../../actions';

interface Props {
  params: Promise<{ organisation: string }>;
}

export const metadata: Metadata = { title: 'Change an organisation' };

export default async function ChangeOrganisationPage({ params }: Props) {
  await networkPermit('organisation.manage');
  const { organisation: id } = await params;
  const organisation = (await getOrganisation(await networkPermit('organisation.view'), id)) ?? notFound();
  return (
    <>
      <PageTitle
        title="Change what is kept"
        sentence="The next import of the published register writes its own facts over these, for councils that it names."
        breadcrumbs={[
          { label: 'Councils and other organisations', href: '/councils' },
          { label: organisation.name, href: `/councils/${id}` },
          { label: 'Change' },
        ]}
      />
      <OrganisationForm action={changeOrganisation} id={id} organisation={organisation} />
    </>
  );
}

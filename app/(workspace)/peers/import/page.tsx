import type { Metadata } from 'next';
import { FileColumns } from '@/components/pool/file-columns';
import { FileField } from '@/components/ui/file-field';
import { Form } from '@/components/ui/form';
import { Icon } from '@/components/ui/icon';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { newId } from '@/lib/platform/ids';
import { networkPermit } from '@/lib/platform/permit';
import { uploadPeers } from './actions';

export const metadata: Metadata = { title: 'Peers from a file' };

export default async function ImportPeersPage() {
  await networkPermit('peer.manage');
  return (
    <>
      <PageTitle
        title="Peers from a file"
        sentence="A spreadsheet of peers, saved as CSV. You see what every row would do before anything is kept."
        breadcrumbs={[{ label: 'Peers', href: '/peers' }, { label: 'From a file' }]}
      />
      <Section title="The file" lede="It is looked through here and gone after a day.">
        <p className="mb-6">
          <a href="/peers/import/sample" className="target inline-flex items-center gap-2">
            <Icon name="download" size={18} />A sample with every column
          </a>
        </p>
        <Form action={uploadPeers} submit="Look through it">
          <input type="hidden" name="id" value={newId()} />
          <FileField
            name="file"
            label="File of peers"
            hint="Up to 2,000 rows and 3 MB."
            accept=".csv,text/csv"
            whoSees="You alone see the file. What you take from it, coordinators see."
          />
        </Form>
      </Section>
      <FileColumns />
    </>
  );
}

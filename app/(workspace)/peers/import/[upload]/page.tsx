import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PlanEntries } from '@/components/pool/plan-entries';
import { PlanFaults } from '@/components/pool/plan-faults';
import { Checkbox } from '@/components/ui/checkbox';
import { Form } from '@/components/ui/form';
import { PageTitle } from '@/components/ui/page-title';
import { networkPermit } from '@/lib/platform/permit';
import { importRefusals, planWords } from '@/lib/pool/import-labels';
import { getPeerImport } from '@/lib/pool/queries/import-plan';
import { dropPeerImport, importPeers } from '../actions';

export const metadata: Metadata = { title: 'Look through the file' };

interface Props {
  params: Promise<{ upload: string }>;
}

export default async function PeerImportPage({ params }: Props) {
  const permit = await networkPermit('peer.manage');
  const upload = (await getPeerImport(permit, (await params).upload)) ?? notFound();
  const { plan } = upload;
  return (
    <>
      <PageTitle
        title="Look through the file"
        sentence={`${upload.fileName}: ${planWords(plan)}`}
        breadcrumbs={[
          { label: 'Peers', href: '/peers' },
          { label: 'From a file', href: '/peers/import' },
          { label: 'Look through' },
        ]}
      />
      <PlanFaults faults={plan.faults} />
      <PlanEntries entries={plan.entries} />
      <div className="mt-10 flex flex-wrap items-end gap-x-6 gap-y-4 border-t-2 border-ink pt-6">
        <div>
          <Form
            action={importPeers}
            submit="Take in what can be taken"
            refusal={plan.entries.length === 0 ? importRefusals.nothingNew : undefined}
          >
            <input type="hidden" name="id" value={upload.id} />
            <Checkbox
              name="accept"
              label="Accept them into the pool at once"
              hint="Those with a post that runs today. Leave it empty to accept them one by one."
            />
          </Form>
        </div>
        <div>
          <Form action={dropPeerImport} submit="Throw the file away" look="quiet">
            <input type="hidden" name="id" value={upload.id} />
          </Form>
        </div>
      </div>
    </>
  );
}

import { Form, type FormAction } from '@/components/ui/form';
import type { Finding, Peer } from '@/lib/findings/finding';
import { silentPeers } from '@/lib/findings/rules';

interface AwayFormsProps {
  finding: Finding;
  peers: readonly Peer[];
  reference: string;
  action: FormAction | null;
}

/** The lead records who is not in the room, so that the finding need not wait for them. */
export function AwayForms({ finding, peers, reference, action }: AwayFormsProps) {
  if (!action) return null;
  return silentPeers(finding, peers).map(({ personId, name }) => (
    <Form key={personId} action={action} submit={`Record ${name} as away`} look="quiet" small>
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="id" value={finding.id} />
      <input type="hidden" name="wording" value={finding.wording} />
      <input type="hidden" name="personId" value={personId} />
    </Form>
  ));
}

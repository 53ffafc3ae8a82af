import { PeerFields } from '@/components/pool/peer-fields';
import { Form, type FormAction } from '@/components/ui/form';
import { LinkButton } from '@/components/ui/link-button';
import { principleSigns } from '@/lib/method/principle-signs';
import { peerLabels } from '@/lib/pool/labels';
import type { Peer } from '@/lib/pool/queries/peers';

interface PeerFormProps {
  action: FormAction;
  personId: string;
  peer: Peer | null;
}

/** What a peer brings, written down by a coordinator. */
export function PeerForm({ action, personId, peer }: PeerFormProps) {
  return (
    <Form
      action={action}
      submit="Save the profile"
      labels={labels}
      secondary={
        <LinkButton href={peer ? `/peers/${personId}` : `/people/${personId}`} look="quiet">
          Back without saving
        </LinkButton>
      }
    >
      <input type="hidden" name="person" value={personId} />
      {peer ? <input type="hidden" name="version" value={peer.version} /> : null}
      <PeerFields labels={peerLabels} profile={peer} experience={peer?.experience ?? []} />
    </Form>
  );
}

const labels = {
  ...peerLabels,
  ...Object.fromEntries(principleSigns.map(({ key, name }) => [`experience[${key}]`, name])),
};

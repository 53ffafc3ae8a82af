import { PeerFields } from '@/components/pool/peer-fields';
import { Form, type FormAction } from '@/components/ui/form';
import { principleSigns } from '@/lib/method/principle-signs';
import { ownPeerLabels } from '@/lib/pool/labels';
import type { OwnPeer } from '@/lib/pool/queries/own-peer';

/** What somebody says of themselves; sent, it is their offer to be a peer. */
export function OwnPeerForm({ action, own }: { action: FormAction; own: OwnPeer }) {
  const { profile } = own;
  const waits = profile !== null && profile.setAsideAt === null;
  return (
    <Form action={action} submit={waits ? 'Save' : 'Send it to the coordinators'} labels={labels}>
      {profile ? <input type="hidden" name="version" value={profile.version} /> : null}
      <PeerFields labels={ownPeerLabels} profile={profile} experience={own.experience} />
    </Form>
  );
}

const labels = {
  ...ownPeerLabels,
  ...Object.fromEntries(principleSigns.map(({ key, name }) => [`experience[${key}]`, name])),
};

import { Banner } from '@/components/ui/banner';
import { Form, type FormAction } from '@/components/ui/form';
import type { Peer } from '@/lib/network/queries/peers';

/** Takes a peer into the pool; once done, nothing is shown. */
export function AcceptPeer({ action, peer }: { action: FormAction; peer: Peer }) {
  if (peer.acceptedAt) return null;
  return (
    <Banner
      title={`${peer.name} is not in the pool yet.`}
      action={
        <Form action={action} submit="Accept into the pool">
          <input type="hidden" name="person" value={peer.id} />
        </Form>
      }
    >
      Teams are put together from accepted peers only. Read the profile and talk to them first.
    </Banner>
  );
}

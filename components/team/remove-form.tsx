import { Disclosure } from '@/components/ui/disclosure';
import { Form, type FormAction } from '@/components/ui/form';
import type { TeamPeer } from '@/lib/team/peer';

interface Props {
  reference: string;
  peer: TeamPeer;
  remove: FormAction;
}

/** Frees a chair; asked a second time, because the peer is told at once. */
export function RemoveForm({ reference, peer, remove }: Props) {
  const fields = (
    <>
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="member" value={peer.id} />
    </>
  );
  if (peer.status === 'proposed') {
    return (
      <Form action={remove} submit={`Take ${peer.name} off`} look="secondary" small className="mt-3">
        {fields}
      </Form>
    );
  }
  return (
    <Disclosure className="mt-3" summary={`Free the chair of ${peer.name}`}>
      <p className="mb-3 max-w-measure text-small">
        {peer.name} is told by letter and sees the review and its papers no more.
      </p>
      <Form action={remove} submit={`Take ${peer.name} off the team`} look="warn" small>
        {fields}
      </Form>
    </Disclosure>
  );
}

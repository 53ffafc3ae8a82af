import { Disclosure } from '@/components/ui/disclosure';
import { Form, type FormAction } from '@/components/ui/form';
import { TextareaField } from '@/components/ui/textarea-field';
import type { TeamPeer } from '@/lib/team/peer';

interface Props {
  reference: string;
  peer: TeamPeer;
  agree: FormAction;
  question: FormAction;
}

/** The host's word on one named peer: agreed, or what worries it. */
export function AgreeForms({ reference, peer, agree, question }: Props) {
  return (
    <div className="mt-4">
      {peer.hostAgreed ? null : (
        <Form action={agree} submit={`Agree ${peer.name}`} small labels={{ worry: 'Worry' }}>
          <input type="hidden" name="reference" value={reference} />
          <input type="hidden" name="member" value={peer.id} />
          <input type="hidden" name="version" value={peer.version} />
        </Form>
      )}
      <Disclosure
        className="mt-3"
        open={peer.hostWorry !== null}
        summary={`Something worries us about ${peer.name}`}
      >
        <Form
          action={question}
          submit="Tell the coordinator"
          look="secondary"
          small
          labels={{ worry: 'Worry' }}
        >
          <input type="hidden" name="reference" value={reference} />
          <input type="hidden" name="member" value={peer.id} />
          <input type="hidden" name="version" value={peer.version} />
          <TextareaField
            name="worry"
            label="What worries you?"
            rows={3}
            defaultValue={peer.hostWorry ?? ''}
            whoSees="The coordinator and the host’s people read this. The peers do not."
          />
        </Form>
      </Disclosure>
    </div>
  );
}

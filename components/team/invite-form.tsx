import { CheckboxGroup } from '@/components/ui/checkbox-group';
import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { Section } from '@/components/ui/section';
import { placeLabels } from '@/lib/team/labels';
import type { TeamPeer } from '@/lib/team/peer';

interface Props {
  reference: string;
  proposed: readonly TeamPeer[];
  /** The day first suggested for answers. */
  replyBy: string;
  /** Why nobody can be invited yet. */
  refusal: string | undefined;
  invite: FormAction;
}

/** Sends the invitations, to some or to all. */
export function InviteForm({ reference, proposed, replyBy, refusal, invite }: Props) {
  return (
    <Section
      id="invite"
      title="Invite"
      lede="Each gets a letter with a link. The host is asked for its word on each at the same time."
    >
      <Form
        action={invite}
        submit={proposed.length === 1 ? 'Send the invitation' : 'Send the invitations'}
        refusal={refusal}
      >
        <input type="hidden" name="reference" value={reference} />
        <CheckboxGroup
          name="members"
          legend="Whom to invite"
          defaultValue={proposed.map((peer) => peer.id)}
          options={proposed.map((peer) => ({
            value: peer.id,
            label: peer.name,
            hint: [placeLabels[peer.place], peer.post].join(' · '),
          }))}
        />
        <Field name="replyBy" label="Answer asked for by" type="date" defaultValue={replyBy} />
      </Form>
    </Section>
  );
}

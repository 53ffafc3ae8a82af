import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/section';
import { TextareaField } from '@/components/ui/textarea-field';
import { principleSigns } from '@/lib/method/principle-signs';
import { peerLabels } from '@/lib/network/labels';
import type { Peer } from '@/lib/network/queries/peers';

interface PeerFormProps {
  action: FormAction;
  personId: string;
  peer: Peer | null;
}

/** What a peer brings: to write or to change. */
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
      <Section title="The peer">
        <TextareaField
          name="summary"
          label={peerLabels.summary}
          hint="One or two sentences."
          rows={3}
          maxLength={1000}
          defaultValue={peer?.summary}
          whoSees="The coordinator sees this, and the host and the team once they are proposed for a review."
        />
        <Field
          name="languages"
          label={peerLabels.languages}
          hint="With commas between them."
          defaultValue={peer?.languages.join(', ') ?? 'English'}
        />
        <Field
          name="trainedOn"
          type="date"
          label={peerLabels.trainedOn}
          optional
          defaultValue={peer?.trainedOn}
        />
        <TextareaField
          name="accessNeeds"
          label={peerLabels.accessNeeds}
          optional
          rows={3}
          maxLength={2000}
          defaultValue={peer?.accessNeeds}
          whoSees="Only coordinators see this."
        />
      </Section>
      <Section
        title="Experience"
        lede="An example of their own for each principle that they know at first hand. Leave the others empty."
      >
        {principleSigns.map(({ key, name }) => (
          <TextareaField
            key={key}
            name={`experience[${key}]`}
            label={name}
            optional
            rows={2}
            maxLength={1000}
            defaultValue={peer?.experience.find((each) => each.principle === key)?.example}
          />
        ))}
      </Section>
    </Form>
  );
}

const labels = {
  ...peerLabels,
  ...Object.fromEntries(principleSigns.map(({ key, name }) => [`experience[${key}]`, name])),
};

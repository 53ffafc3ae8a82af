import type { FollowUp } from '@/components/follow-up/follow-up-visit';
import { Form, type FormAction } from '@/components/ui/form';
import { RadioGroup } from '@/components/ui/radio-group';
import { TextareaField } from '@/components/ui/textarea-field';

interface Props {
  reference: string;
  followUp: FollowUp;
  action: FormAction;
}

/** The leaders' answer to the offer of a visit; once given it is folded away, and calls a booked visit off. */
export function AnswerOffer(props: Props) {
  const { state, visitFrom } = props.followUp;
  if (state === 'offered') return <Answer {...props} submit="Send the answer" />;
  return (
    <details>
      <summary className="target">
        {visitFrom ? 'Call the visit off, or change the answer' : 'Change the answer'}
      </summary>
      {visitFrom ? (
        <p className="mt-2 max-w-measure">
          With “Later” or “No” the booked days fall away, and everybody who was to come is told.
        </p>
      ) : null}
      <Answer {...props} submit="Change the answer" />
    </details>
  );
}

function Answer({ reference, followUp, action, submit }: Props & { submit: string }) {
  return (
    <Form action={action} submit={submit} className="mt-4">
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="version" value={followUp.version} />
      <RadioGroup
        name="state"
        legend="Does the council want the visit?"
        options={[
          { value: 'accepted', label: 'Yes', hint: 'The days are agreed next.' },
          { value: 'deferred', label: 'Later', hint: 'The coordinator can offer it again.' },
          { value: 'declined', label: 'No', hint: 'The review can then be closed without a visit.' },
        ]}
        {...(followUp.state === 'offered' ? {} : { defaultValue: followUp.state })}
      />
      <TextareaField
        name="words"
        label="Anything the network should know"
        optional
        rows={3}
        maxLength={2000}
        defaultValue={followUp.words}
        whoSees="The peer team and the host see this."
      />
    </Form>
  );
}

import type { FollowUp } from '@/components/follow-up/follow-up-visit';
import { Form, type FormAction } from '@/components/ui/form';
import { RadioGroup } from '@/components/ui/radio-group';
import { TextareaField } from '@/components/ui/textarea-field';

interface Props {
  reference: string;
  followUp: FollowUp;
  action: FormAction;
}

/** The leaders' answer to the offer of a visit; it can be changed until the visit is booked. */
export function AnswerOffer({ reference, followUp, action }: Props) {
  return (
    <Form action={action} submit={followUp.state === 'offered' ? 'Send the answer' : 'Change the answer'}>
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

import { CheckedResponse } from '@/components/follow-up/checked-journey';
import type { Journey } from '@/components/follow-up/journey';
import { Disclosure } from '@/components/ui/disclosure';
import { Field } from '@/components/ui/field';
import { RadioGroup } from '@/components/ui/radio-group';
import { TextareaField } from '@/components/ui/textarea-field';
import { responseLabels } from '@/lib/follow-up/labels';

/** The council's response, and the form for it where it is the viewer's to give. */
export function Answered(journey: Journey) {
  const { response } = journey.recommendation;
  const mayRespond = journey.holds && journey.decide('response.record').allowed;
  if (!response)
    return mayRespond ? (
      <RespondForm {...journey} />
    ) : (
      <p className="text-soft">The council has not answered yet.</p>
    );
  const by = [response.decidedBy, response.minuteReference].filter(Boolean).join(', ');
  return (
    <>
      <p>
        <b>{responseLabels[response.response]}</b>
        {by ? ` by ${by}` : ''}.
      </p>
      <p className="mt-1 max-w-measure whitespace-pre-line">{response.reasons}</p>
      {mayRespond ? (
        <Disclosure summary="Change the response" className="mt-2">
          <RespondForm {...journey} />
        </Disclosure>
      ) : null}
    </>
  );
}

function RespondForm({ reference, recommendation, actions }: Journey) {
  const { number, response } = recommendation;
  return (
    <CheckedResponse
      action={actions.respondToRecommendation}
      submit="Record the response"
      labels={{ reasons: 'Reasons', response: 'Response' }}
    >
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="version" value={response?.version ?? 0} />
      <RadioGroup
        name="response"
        legend="Does the council accept this recommendation?"
        options={Object.entries(responseLabels).map(([value, label]) => ({ value, label }))}
        {...(response ? { defaultValue: response.response } : {})}
      />
      <TextareaField
        name="reasons"
        label="Reasons"
        rows={4}
        maxLength={4000}
        defaultValue={response?.reasons ?? ''}
        whoSees="The host sees this; the peer team from the follow-up on; the public if the council opens its progress page."
      />
      <Field
        name="decidedBy"
        label="Who decided"
        hint="Cabinet, for example"
        optional
        width="half"
        defaultValue={response?.decidedBy ?? ''}
      />
      <Field
        name="minuteReference"
        label="Minute reference"
        optional
        width="half"
        defaultValue={response?.minuteReference ?? ''}
      />
    </CheckedResponse>
  );
}

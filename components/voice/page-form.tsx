import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { Inset } from '@/components/ui/inset';
import { voiceWords } from '@/lib/voice/labels';
import { longestQuestion } from '@/lib/voice/schema';

interface PageFormProps {
  action: FormAction;
  submit: string;
  reference: string;
  questions: readonly string[];
  closesOn: string | null;
  /** The days on which it may close; null where none is left, and then `refusal` says so. */
  days: { from: string; to: string } | null;
  refusal?: string | undefined;
  /** Questions that were answered stay as they are. */
  answered: boolean;
  version?: number;
}

/** Opens a page for residents, or changes it. */
export function PageForm({ action, submit, reference, questions, closesOn, days, ...more }: PageFormProps) {
  const { answered, version, refusal } = more;
  return (
    <Form
      action={action}
      submit={submit}
      look={version === undefined ? 'primary' : 'secondary'}
      refusal={refusal}
      className="max-w-measure"
      labels={{ closesOn: 'Closing day', questions: 'Questions' }}
    >
      <input type="hidden" name="reference" value={reference} />
      {version === undefined ? null : <input type="hidden" name="version" value={version} />}
      {answered ? (
        <>
          <Inset>{voiceWords.answered}</Inset>
          {questions.map((question, index) => (
            <input key={question} type="hidden" name={`questions[${index}]`} value={question} />
          ))}
        </>
      ) : (
        questions.map((question, index) => (
          <Field
            key={question}
            name={`questions[${index}]`}
            label={`Question ${index + 1}`}
            defaultValue={question}
            maxLength={longestQuestion}
          />
        ))
      )}
      <Field
        name="closesOn"
        type="date"
        label="It takes answers until the end of"
        hint="The last day of the visit at the latest. You can close it at once at any time."
        defaultValue={closesOn ?? days?.to}
        {...(days ? { min: days.from, max: days.to } : {})}
      />
    </Form>
  );
}

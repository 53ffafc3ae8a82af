import { Form, type FormAction } from '@/components/ui/form';
import { TextareaField } from '@/components/ui/textarea-field';
import { WhoSees } from '@/components/ui/who-sees';
import { publicWords } from '@/lib/voice/labels';
import { longestAnswer } from '@/lib/voice/schema';

interface VoiceFormProps {
  action: FormAction;
  slug: string;
  id: string;
  host: string;
  questions: readonly string[];
}

/** A resident’s three questions. */
export function VoiceForm({ action, slug, id, host, questions }: VoiceFormProps) {
  return (
    <Form action={action} submit="Send to the peer team" className="max-w-measure">
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="id" value={id} />
      {questions.map((question, index) => (
        <TextareaField
          key={question}
          name={`answers[${index}]`}
          label={question}
          rows={4}
          maxLength={longestAnswer}
        />
      ))}
      <div className="mb-6">
        <WhoSees>
          The peer team reads this. {host} sees only how many people answered. {publicWords.names}
        </WhoSees>
      </div>
    </Form>
  );
}

import Link from 'next/link';
import { Form, type FormAction } from '@/components/ui/form';
import { Section } from '@/components/ui/section';
import type { Decision } from '@/lib/platform/decision';
import type { ReviewPermission } from '@/lib/policy';

interface Props {
  reference: string;
  isPublic: boolean;
  decide(permission: ReviewPermission): Decision;
  action: FormAction;
}

/** The council's choice whether residents can follow its actions on a public page. */
export function ProgressSharing({ reference, isPublic, decide, action }: Props) {
  const mayChoose = decide('action.share').allowed;
  if (!mayChoose && !isPublic) return null;
  return (
    <Section title="Public progress page" lede="What was said, what the council answered, what it does.">
      <p className="max-w-measure">
        {isPublic ? (
          <>
            Anyone can read how the actions are going on{' '}
            <Link href={`/progress/${reference}`}>the public page</Link>.
          </>
        ) : (
          'Only the host and, from the follow-up on, the peer team see the actions. The council can open a public page.'
        )}
      </p>
      {mayChoose ? (
        <Form
          action={action}
          submit={isPublic ? 'Close the public page' : 'Open a public page'}
          look="secondary"
        >
          <input type="hidden" name="reference" value={reference} />
          <input type="hidden" name="public" value={isPublic ? 'no' : 'yes'} />
        </Form>
      ) : null}
    </Section>
  );
}

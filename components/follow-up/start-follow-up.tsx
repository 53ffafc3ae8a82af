import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { Form, type FormAction } from '@/components/ui/form';
import { countWords } from '@/lib/platform/date-words';
import type { Decision } from '@/lib/platform/decision';
import type { Stage } from '@/lib/platform/prisma/enums';
import type { ReviewPermission } from '@/lib/policy';

interface Props {
  reference: string;
  stage: Stage;
  rows: readonly { response: unknown }[];
  decide(permission: ReviewPermission): Decision;
  action: FormAction;
}

/** The council's step from answering to acting, once every recommendation has its response. */
export function StartFollowUp({ reference, stage, rows, decide, action }: Props) {
  if (stage !== 'delivered' || !decide('follow_up.start').allowed) return null;
  const open = rows.filter((row) => !row.response).length;
  if (open > 0) {
    return (
      <Banner
        title={`${countWords(open, 'recommendation')} without a response.`}
        action={<Button refusal="Respond to every recommendation first.">Start the follow-up</Button>}
      >
        Open each one and say whether the council accepts it, and why.
      </Banner>
    );
  }
  return (
    <Banner
      title="Every recommendation has its response."
      action={
        <Form action={action} submit="Start the follow-up">
          <input type="hidden" name="reference" value={reference} />
        </Form>
      }
    >
      From now on the peer team sees the responses and the actions.
    </Banner>
  );
}

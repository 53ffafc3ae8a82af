import { Banner } from '@/components/ui/banner';
import { Form, type FormAction } from '@/components/ui/form';
import { TextareaField } from '@/components/ui/textarea-field';
import { instantWords } from '@/lib/platform/date-words';
import { pollWords, roundtableFieldLabels } from '@/lib/roundtable/labels';
import type { NearPoll } from '@/lib/roundtable/polls';

interface Props {
  /** What stands against holding it now. */
  poll: NearPoll | null;
  /** The same, whatever the chief executive has said. */
  near: NearPoll | null;
  override: { reason: string; by: string; at: Date } | null;
  reference: string;
  /** The chief executive's way to decide otherwise; null for everybody else. */
  action: FormAction | null;
}

/** That a poll is near the visit's last day, and what the chief executive has decided about it. */
export function NearPollBanner({ poll, near, override, reference, action }: Props) {
  if (!near) return null;
  if (override && !poll)
    return (
      <Banner tone="aside" title="A poll is near, and the roundtable is held all the same.">
        {override.by}, {instantWords(override.at)}: {override.reason}
      </Banner>
    );
  return (
    <div className="mb-8">
      <Banner tone="warn" title="A poll is near.">
        {pollWords(near)}
      </Banner>
      {action ? (
        <Form action={action} submit="Hold it all the same" look="secondary" labels={roundtableFieldLabels}>
          <input type="hidden" name="reference" value={reference} />
          <TextareaField
            name="reason"
            label="Why it is held all the same"
            rows={3}
            maxLength={2000}
            whoSees="The council’s leaders and organiser, and the peer team see this, with your name."
          />
        </Form>
      ) : null}
    </div>
  );
}

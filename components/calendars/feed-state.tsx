import { Form, type FormAction } from '@/components/ui/form';
import { SummaryList } from '@/components/ui/summary-list';
import { instantDateWords, instantWords } from '@/lib/platform/date-words';

interface FeedStateProps {
  feed: { id: string; startedAt: Date; lastReadAt: Date | null } | null;
  end: FormAction;
}

/** Whether there is an address and whether anything asks for it; the address itself is not kept. */
export function FeedState({ feed, end }: FeedStateProps) {
  if (!feed) return <p className="mb-4 max-w-measure">You have no address yet.</p>;
  return (
    <div className="mb-6">
      <SummaryList
        rows={[
          { term: 'Made', value: instantDateWords(feed.startedAt) },
          { term: 'Last fetched', value: feed.lastReadAt ? instantWords(feed.lastReadAt) : 'Not yet' },
        ]}
      />
      <Form action={end} submit="Stop this address" look="warn" className="mt-4">
        <input type="hidden" name="id" value={feed.id} />
      </Form>
    </div>
  );
}

import { Form, type FormAction } from '@/components/ui/form';
import type { Paper } from '@/lib/documents/paper';

interface Props {
  reference: string;
  paper: Paper;
  asks: boolean;
  reads: boolean;
  markRead: FormAction;
  markUnread: FormAction;
  drop: FormAction;
}

/** What the team does with one paper: mark it as read, or ask for it no longer. */
export function TeamMoves({ reference, paper, asks, reads, markRead, markUnread, drop }: Props) {
  const fields = (
    <>
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="document" value={paper.id} />
    </>
  );
  if (paper.supplied) {
    if (!reads) return null;
    return paper.readByViewer ? (
      <Form
        action={markUnread}
        submit={`Mark “${paper.title}” as not read`}
        look="quiet"
        small
        className="mt-2"
      >
        {fields}
      </Form>
    ) : (
      <Form
        action={markRead}
        submit={`Mark “${paper.title}” as read`}
        look="secondary"
        small
        className="mt-2"
      >
        {fields}
      </Form>
    );
  }
  if (!asks) return null;
  return (
    <Form action={drop} submit={`Ask for “${paper.title}” no longer`} look="quiet" small className="mt-2">
      {fields}
    </Form>
  );
}

import { Form, type FormAction } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Paper } from '@/lib/documents/paper';

interface Props {
  reference: string;
  paper: Paper;
  asks: boolean;
  reads: boolean;
  /** Whether notes may be taken on it. */
  notes: boolean;
  markRead: FormAction;
  markUnread: FormAction;
  drop: FormAction;
}

/** What the team does with one paper: mark it as read, or ask for it no longer. */
export function TeamMoves({ reference, paper, asks, reads, notes, markRead, markUnread, drop }: Props) {
  const fields = (
    <>
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="document" value={paper.id} />
    </>
  );
  const act = (action: FormAction, words: string) => (
    <Form action={action} className="mt-2">
      {fields}
      <SubmitButton look="secondary" small>
        {words}
        <VisuallyHidden>: {paper.title}</VisuallyHidden>
      </SubmitButton>
    </Form>
  );
  if (!paper.supplied) return asks ? act(drop, 'Ask for it no longer') : null;
  if (!reads) return null;
  return (
    <>
      {paper.readByViewer
        ? act(markUnread, 'You have read it. Mark as not read')
        : act(markRead, 'Mark as read')}
      {notes ? (
        <a
          href={`/on-site?review=${reference}&view=capture&document=${paper.id}`}
          className="inline-block py-2.5 text-small"
        >
          Take a note<VisuallyHidden> on {paper.title}</VisuallyHidden>
        </a>
      ) : null}
    </>
  );
}

import { EmptyState } from '@/components/ui/empty-state';
import { countWords } from '@/lib/platform/date-words';
import { type Room, writtenNotes } from './room';
import { ShellLink } from './shell-link';

/** The papers of the review: what is read counts too, as notes on documents. */
export function Reading({ room }: { room: Room }) {
  const { reference, documents } = room.pack;
  return (
    <>
      <h1 className="pt-2 text-h1-phone">Notes on papers</h1>
      <p className="mt-2 mb-4 text-soft">What you read counts as a source beside what you hear.</p>
      {documents.length === 0 ? (
        <EmptyState title="No papers yet">The host’s papers stand here once they are supplied.</EmptyState>
      ) : (
        <ul className="border-t border-ink">
          {documents.map(({ id, title, read }) => {
            const notes = writtenNotes(room).filter(({ content }) => content.documentId === id).length;
            return (
              <li key={id} className="border-b border-rule py-3">
                <b className="block">{title}</b>
                <span className="block text-small text-soft">
                  {[
                    read ? 'Marked as read' : 'Not marked as read',
                    notes > 0 ? `${countWords(notes, 'note')} of yours` : '',
                  ]
                    .filter(Boolean)
                    .join('. ')}
                </span>
                {room.pack.closed ? null : (
                  <ShellLink
                    to={{ review: reference, view: 'capture', document: id }}
                    className="inline-block py-2.5"
                  >
                    Take a note<span className="sr-only"> on {title}</span>
                  </ShellLink>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}

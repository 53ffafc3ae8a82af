import { CopyButton } from '@/components/notes/copy-button';
import { NotePhotos } from '@/components/notes/note-photos';
import { RemoveHere } from '@/components/notes/remove-here';
import { ShellLink } from '@/components/notes/shell-link';
import { Icon } from '@/components/ui/icon';
import { device } from './device';
import type { DeviceNote } from './state';
import { useDevice } from './use-device';

/** Notes that are not wholly at the server, in full; where their review is closed or gone from here, a way out. */
export function NoteLines({ notes }: { notes: readonly DeviceNote[] }) {
  return (
    <ul className="my-2">
      {notes.map((note) => (
        <NoteLine key={note.id} note={note} />
      ))}
    </ul>
  );
}

function NoteLine({ note: { id, content, otherTexts, reference, refused } }: { note: DeviceNote }) {
  const { packs, photos } = useDevice();
  const pack = packs.find((each) => each.reference === reference);
  const text = content ? [content.text, ...otherTexts].join('\n\n') : 'A note that you removed';
  return (
    <li className="flex gap-3 border-b border-rule py-3">
      <Icon name={refused ? 'warning' : 'device'} className="mt-1 shrink-0" />
      <div className="min-w-0 flex-1">
        <p className="whitespace-pre-line [overflow-wrap:anywhere]">{text}</p>
        <NotePhotos ids={content?.photos ?? []} kept={photos} />
        <p className="text-small text-soft">{refused ?? reference}</p>
        <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
          {pack && !pack.closed && content ? (
            <ShellLink
              to={{ review: reference, view: 'capture', session: content.sessionId, note: id }}
              className="target text-small"
            >
              Change<span className="sr-only">: “{text.slice(0, 40)}”</span>
            </ShellLink>
          ) : null}
          {content ? <CopyButton text={text} /> : null}
          {!pack || pack.closed ? (
            <RemoveHere words="Remove from this device" text={text} onRemove={() => device.discard(id)} />
          ) : null}
        </div>
      </div>
    </li>
  );
}

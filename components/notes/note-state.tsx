import { Icon } from '@/components/ui/icon';
import type { IconName } from '@/components/ui/icon-paths';
import { sharingWords } from '@/lib/notes/labels';
import type { WrittenNote } from './room';

/** How far a note has come: on this device only, sent, shared, or not taken and why. */
export function NoteState({ note }: { note: WrittenNote }) {
  const { icon, words } = stateOf(note);
  return (
    <>
      <p className="mt-1 flex items-center gap-2 text-small">
        <Icon name={icon} size={16} />
        {words}
      </p>
      {note.refused ? (
        <p className="mt-1 border-l-[6px] border-warn bg-warn-wash px-3 py-2 text-small">
          <b>Roundtable did not take all of this note.</b> {note.refused} What it did not take stays on this
          device.
        </p>
      ) : null}
      {note.otherTexts.length > 0 ? (
        <p className="mt-1 text-small text-soft">
          Written on two devices that did not know of each other. {sharingWords.joinFirst}
        </p>
      ) : null}
    </>
  );
}

function stateOf({ isUnsent, content }: WrittenNote): { icon: IconName; words: string } {
  if (isUnsent) {
    const shared = content.shared ? ' Shared once it is sent.' : '';
    return { icon: 'device', words: `Only on this device so far.${shared}` };
  }
  return content.shared
    ? { icon: 'people', words: 'Shared with the peer team.' }
    : { icon: 'lock', words: 'Sent. Only you see it.' };
}

import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { device } from '@/components/device/device';
import { PressButton } from '@/components/device/press-button';
import { attributionsIn } from '@/lib/notes/attribution';
import { sharingWords } from '@/lib/notes/labels';
import { countWords } from '@/lib/platform/date-words';
import { CheckBeforeSharing } from './check-before-sharing';
import type { Room, WrittenNote } from './room';
import { useSaving } from './use-saving';

interface ShareNotesProps {
  room: Room;
  /** Own notes, shared ones among them: they are passed over. */
  notes: readonly WrittenNote[];
  /** Said after the button’s words to whoever cannot see where it stands. */
  of: string;
  small?: boolean;
  /** How many have to wait before the button stands: a single one has its own. */
  atLeast?: number;
}

/** One press shares; where the check found something, the peer looks at it first and decides. */
export function ShareNotes({ room, notes, of, small = false, atLeast = 1 }: ShareNotesProps) {
  const [isAsked, setIsAsked] = useState(false);
  const [done, setDone] = useState(0);
  const said = useRef<HTMLParagraphElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const { fault, saving } = useSaving();
  const open = notes.filter(({ content, otherTexts }) => !content.shared && otherTexts.length === 0);
  const toLookAt = open
    .map((note) => ({ note, finds: attributionsIn(note.content.text, room.pack.names) }))
    .filter(({ finds }) => finds.length > 0);

  async function share(chosen: readonly WrittenNote[]): Promise<void> {
    const isDone = await saving(async () => {
      for (const note of chosen) {
        await device.save({
          reference: note.reference,
          note: note.id,
          parents: note.heads,
          content: { ...note.content, shared: true },
        });
      }
    });
    if (!isDone) return;
    setIsAsked(false);
    setDone(chosen.length);
    said.current?.focus();
  }

  return (
    <div ref={box} className={isAsked ? 'w-full' : ''}>
      <p ref={said} role="status" tabIndex={-1} className={done > 0 ? 'py-2 text-small font-bold' : ''}>
        {done > 0 ? `${countWords(done, 'note')} shared. ${sharingWords.attributed}` : ''}
      </p>
      {fault ? (
        <p role="alert" className="my-2 border-l-[3px] border-error pl-4 font-bold text-error">
          {fault}
        </p>
      ) : null}
      {open.length >= atLeast && !isAsked && !room.pack.closed ? (
        <PressButton
          small={small}
          onPress={() => (toLookAt.length > 0 ? setIsAsked(true) : void share(open))}
        >
          {open.length === 1 ? 'Share' : `Share all ${open.length}`}
          <span className="sr-only"> {of}</span>
        </PressButton>
      ) : null}
      {isAsked ? (
        <CheckBeforeSharing
          found={toLookAt}
          others={open.length - toLookAt.length}
          onShare={() => void share(open)}
          onShareOthers={() =>
            void share(open.filter((note) => !toLookAt.some((each) => each.note.id === note.id)))
          }
          onLeave={() => {
            flushSync(() => setIsAsked(false));
            box.current?.querySelector('button')?.focus();
          }}
        />
      ) : null}
    </div>
  );
}

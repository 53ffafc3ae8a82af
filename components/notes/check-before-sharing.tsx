import { useEffect, useRef } from 'react';
import { PressButton } from '@/components/device/press-button';
import type { Attribution } from '@/lib/notes/attribution';
import { sharingWords } from '@/lib/notes/labels';
import { countWords } from '@/lib/platform/date-words';
import { LookAgain } from './look-again';
import { MarkedText } from './marked-text';
import type { WrittenNote } from './room';
import { ShellLink } from './shell-link';

interface CheckBeforeSharingProps {
  found: readonly { note: WrittenNote; finds: readonly Attribution[] }[];
  /** How many more are to be shared and gave no cause to look. */
  others: number;
  onShare: () => void;
  onShareOthers: () => void;
  onLeave: () => void;
}

/** What a peer may want to change before the team reads it. It takes the focus when it opens, and stops nobody. */
export function CheckBeforeSharing({ found, others, ...on }: CheckBeforeSharingProps) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <section className="my-3 border-l-[6px] border-warn bg-warn-wash px-4 py-4">
      <h3 ref={head} tabIndex={-1} className="font-bold">
        {sharingWords.title}
      </h3>
      <p className="text-small text-soft">{sharingWords.decide}</p>
      <ul>
        {found.map(({ note, finds }) => (
          <li key={note.id} className="space-y-2 border-b border-rule py-3">
            <MarkedText text={note.content.text} finds={finds} />
            <LookAgain finds={finds} />
            <ShellLink
              to={{
                review: note.reference,
                view: 'capture',
                session: note.content.sessionId,
                note: note.id,
              }}
              className="inline-block py-2.5 font-bold"
            >
              Change it<span className="sr-only">: “{note.content.text.slice(0, 40)}”</span>
            </ShellLink>
          </li>
        ))}
      </ul>
      <div className="mt-4 flex flex-wrap gap-3">
        {others > 0 ? (
          <PressButton look="primary" onPress={on.onShareOthers}>
            Share the other {countWords(others, 'note')}
          </PressButton>
        ) : null}
        <PressButton onPress={on.onShare}>{others > 0 ? 'Share all anyway' : 'Share anyway'}</PressButton>
        <PressButton look="quiet" onPress={on.onLeave}>
          Not now
        </PressButton>
      </div>
    </section>
  );
}

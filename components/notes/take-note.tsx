import { buttonClasses } from '@/components/ui/button-look';
import { Icon } from '@/components/ui/icon';
import { RefusedButton } from '@/components/ui/refused-button';
import type { ReviewPack } from '@/lib/notes/pack';
import { ShellLink } from './shell-link';

interface TakeNoteProps {
  pack: ReviewPack;
  session: string | null;
}

/** The one button of the days on site, in thumb's reach. */
export function TakeNote({ pack, session }: TakeNoteProps) {
  const words = (
    <>
      <Icon name="note" size={24} />
      Take a note
    </>
  );
  return (
    <div className="mt-6 bg-paper py-3 max-md:sticky max-md:bottom-[calc(3.5rem+env(safe-area-inset-bottom))] [&_a]:min-h-[62px] [&_a]:text-lede-lg">
      {pack.closed ? (
        <RefusedButton words={words} reason={pack.closed} wide />
      ) : (
        <ShellLink
          to={{ review: pack.reference, view: 'capture', session }}
          plain
          className={buttonClasses('primary', { wide: true })}
        >
          {words}
        </ShellLink>
      )}
    </div>
  );
}

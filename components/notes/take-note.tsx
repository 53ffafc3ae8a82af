import { Icon } from '@/components/ui/icon';
import { LinkButton } from '@/components/ui/link-button';
import type { Decision } from '@/lib/platform/decision';
import { refusalWords } from '@/lib/platform/refusal-words';

interface TakeNoteProps {
  reference: string;
  sessionId: string | null;
  decision: Decision;
}

/** The one button of the days on site, in thumb's reach. */
export function TakeNote({ reference, sessionId, decision }: TakeNoteProps) {
  const href = `/reviews/${reference}/on-site/note/new${sessionId ? `?session=${sessionId}` : ''}`;
  return (
    <div className="mt-6 bg-paper py-3 max-md:sticky max-md:bottom-14 [&_a]:min-h-[62px] [&_a]:text-lede-lg">
      {decision.allowed ? (
        <LinkButton href={href} wide>
          <Icon name="note" size={24} />
          Take a note
        </LinkButton>
      ) : (
        <LinkButton href={href} refusal={refusalWords(decision.refusal)} wide>
          Take a note
        </LinkButton>
      )}
    </div>
  );
}

import { LegalHolds } from '@/components/retention/legal-holds';
import { Section } from '@/components/ui/section';
import { WhoSees } from '@/components/ui/who-sees';
import type { Hold } from '@/lib/retention/hold';
import { type NotesKept, notesKeptWords } from '@/lib/retention/labels';

interface NotesKeptProps {
  kept: NotesKept;
  /** The legal holds in force, for whoever may know why. */
  holds: readonly Hold[];
  reference: string;
  today: string;
}

/** The countdown of the raw notes, for everybody on the review. */
export function NotesKeptSection({ kept, holds, reference, today }: NotesKeptProps) {
  return (
    <Section title="Raw notes" lede="Not attributed, and not kept.">
      <p className="max-w-measure">{notesKeptWords(kept, today)}</p>
      {holds.length > 0 ? <LegalHolds holds={holds} reference={reference} /> : null}
      <WhoSees>
        {kept.goneOn
          ? 'Nobody can read them any more.'
          : 'Until then the peer team sees them. The host never does.'}
      </WhoSees>
    </Section>
  );
}

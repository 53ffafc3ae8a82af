import { Section } from '@/components/ui/section';
import { WhoSees } from '@/components/ui/who-sees';
import { type NotesKept, notesKeptWords } from '@/lib/retention/labels';

/** The countdown of the raw notes, for everybody on the review. */
export function NotesKeptSection({ kept, today }: { kept: NotesKept; today: string }) {
  return (
    <Section title="Raw notes" lede="Not attributed, and not kept.">
      <p className="max-w-measure">{notesKeptWords(kept, today)}</p>
      <WhoSees>Until then the peer team sees them. The host never does.</WhoSees>
    </Section>
  );
}

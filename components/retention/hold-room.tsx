import { LegalHolds } from '@/components/retention/legal-holds';
import { PlaceHold } from '@/components/retention/place-hold';
import { Disclosure } from '@/components/ui/disclosure';
import type { FormAction } from '@/components/ui/form';
import { Section } from '@/components/ui/section';

import type { Hold } from '@/lib/retention/hold';
import { alreadyDeleted, type NotesKept, notesKeptWords } from '@/lib/retention/labels';

interface HoldRoomProps {
  kept: NotesKept;
  holds: readonly Hold[];
  reference: string;
  today: string;
  /** The id of a hold to be. */
  newHold: string;
  /** Null for whoever reads and may not place or lift one. */
  actions: { place: FormAction; lift: FormAction } | null;
}

/** When the raw notes go, and what keeps them longer. */
export function HoldRoom({ kept, holds, reference, today, newHold, actions }: HoldRoomProps) {
  return (
    <>
      <Section title="Raw notes" lede="When they go.">
        <p className="max-w-measure">{notesKeptWords(kept, today)}</p>
      </Section>
      <Section
        title="Legal holds"
        lede="Each keeps the raw notes, for instance while somebody asks for them by law."
      >
        {holds.length > 0 ? (
          <LegalHolds holds={holds} reference={reference} lift={actions?.lift} />
        ) : (
          <p className="max-w-measure">None has been placed on this review.</p>
        )}
        {actions ? (
          <Place place={actions.place} reference={reference} id={newHold} gone={kept.goneOn !== null} />
        ) : null}
      </Section>
    </>
  );
}

function Place({
  place,
  reference,
  id,
  gone,
}: {
  place: FormAction;
  reference: string;
  id: string;
  gone: boolean;
}) {
  if (gone) return <p className="mt-4 max-w-measure text-soft">{alreadyDeleted}</p>;
  return (
    <Disclosure summary="Place a legal hold" className="mt-4">
      <PlaceHold action={place} reference={reference} id={id} />
    </Disclosure>
  );
}

import { Disclosure } from '@/components/ui/disclosure';
import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { Section } from '@/components/ui/section';
import { SelectField } from '@/components/ui/select-field';
import type { Peer } from '@/lib/network/queries/peers';

interface PeerInterestsProps {
  peer: Peer;
  organisations: readonly { id: string; name: string }[];
  newId: string;
  actions: { declare: FormAction; end: FormAction };
}

/** Interests that a peer has declared once for all reviews: they keep the peer off those teams. */
export function PeerInterests({ peer, organisations, newId, actions }: PeerInterestsProps) {
  return (
    <Section
      title="Standing interests"
      lede="Declared once for every review. No team for that organisation can have this peer."
    >
      {peer.interests.length === 0 ? <p>None declared.</p> : null}
      <ul>
        {peer.interests.map((interest) => (
          <li
            key={interest.id}
            className="flex flex-wrap items-start justify-between gap-4 border-b border-rule py-3 first:pt-0"
          >
            <p className="max-w-measure">
              <b>{interest.organisation}</b>: {interest.nature}
            </p>
            <Form action={actions.end} submit="It is over" look="quiet" small>
              <input type="hidden" name="id" value={interest.id} />
            </Form>
          </li>
        ))}
      </ul>
      <Disclosure summary="Keep an interest" className="no-print mt-4">
        <Form action={actions.declare} submit="Keep the interest" look="secondary">
          <input type="hidden" name="id" value={newId} />
          <input type="hidden" name="person" value={peer.id} />
          <SelectField
            name="organisation"
            label="Organisation"
            empty="Choose one"
            options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Field
            name="nature"
            label="What the interest is"
            hint="A partner works there; a consultancy; a seat on the board."
            maxLength={300}
            whoSees="Coordinators see this. The host never does."
          />
        </Form>
      </Disclosure>
    </Section>
  );
}

import { Disclosure } from '@/components/ui/disclosure';
import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { RadioGroup } from '@/components/ui/radio-group';
import { Section } from '@/components/ui/section';
import { SelectField } from '@/components/ui/select-field';
import type { InterestKind } from '@/lib/platform/prisma/enums';
import { interestKindLabels, interestKindWords } from '@/lib/pool/labels';

interface PeerInterestsProps {
  interests: readonly { id: string; kind: InterestKind; organisation: string; nature: string }[];
  /** Whose they are, where a coordinator writes them down. */
  person?: string;
  organisations: readonly { id: string; name: string }[];
  newId: string;
  actions: { declare: FormAction; end: FormAction };
}

/** Interests that a peer has declared once for all reviews: they keep the peer off those teams. */
export function PeerInterests({ interests, person, organisations, newId, actions }: PeerInterestsProps) {
  return (
    <Section
      id="interests"
      title="Standing interests"
      lede="Declared once for every review. No team for that organisation can have this peer; a seat on one ends at once."
    >
      {interests.length === 0 ? <p>None declared.</p> : null}
      <ul>
        {interests.map((interest) => (
          <li
            key={interest.id}
            className="flex flex-wrap items-start justify-between gap-4 border-b border-rule py-3 first:pt-0"
          >
            <p className="max-w-measure">
              <b>{interest.organisation}</b> ({interestKindWords[interest.kind]}): {interest.nature}
            </p>
            <div>
              <Form action={actions.end} submit="It is over" look="quiet" small>
                <input type="hidden" name="id" value={interest.id} />
              </Form>
            </div>
          </li>
        ))}
      </ul>
      <Disclosure summary="Declare an interest" className="no-print mt-4">
        <Form action={actions.declare} submit="Declare the interest" look="secondary" clearWhenDone>
          <input type="hidden" name="id" value={newId} />
          {person ? <input type="hidden" name="person" value={person} /> : null}
          <SelectField
            name="organisation"
            label="Organisation"
            empty="Choose one"
            options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <RadioGroup
            name="kind"
            legend="What kind of interest"
            options={Object.entries(interestKindLabels).map(([value, label]) => ({ value, label }))}
            defaultValue="other"
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

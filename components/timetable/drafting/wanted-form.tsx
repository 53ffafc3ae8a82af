import { AboutFields } from '@/components/timetable/about-fields';
import { GroupRows } from '@/components/timetable/group-rows';
import { Checkbox } from '@/components/ui/checkbox';
import { CheckboxGroup } from '@/components/ui/checkbox-group';
import { Field } from '@/components/ui/field';
import type { FormAction } from '@/components/ui/form';
import { SelectField } from '@/components/ui/select-field';
import { TextareaField } from '@/components/ui/textarea-field';
import { dayWords } from '@/lib/platform/date-words';
import { type Wanted, wholeTeam } from '@/lib/timetable/drafting/input';
import { sessionKinds } from '@/lib/timetable/keys';
import { sessionKindLabels } from '@/lib/timetable/labels';
import type { Attendant, PlannedPlace } from '@/lib/timetable/session';
import { CheckedWanted } from './checked-wanted';

interface WantedFormProps {
  action: FormAction;
  reference: string;
  /** A new one's id, made by the page: a second press adds nothing. */
  id: string;
  wanted: (Wanted & { version: number }) | null;
  days: readonly string[];
  places: readonly PlannedPlace[];
  attendants: readonly Attendant[];
}

/** A session wanted, to add or to change. */
export function WantedForm({ action, reference, id, wanted, days, places, attendants }: WantedFormProps) {
  return (
    <CheckedWanted
      action={action}
      submit={wanted ? 'Save the change' : 'Add it to those wanted'}
      labels={labels}
    >
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="id" value={id} />
      {wanted ? <input type="hidden" name="version" value={wanted.version} /> : null}
      {wanted?.lines.map((line) => (
        <input key={line} type="hidden" name="lines" value={line} />
      ))}
      <Field
        name="title"
        label={labels.title}
        hint="What people call it: “Cabinet”, “Tenants’ panel”."
        defaultValue={wanted?.title}
        maxLength={120}
      />
      <WhatItIs wanted={wanted} />
      <GroupRows groups={wanted?.groups ?? []} />
      <WhenItCanBe wanted={wanted} days={days} />
      <WhereAndWho wanted={wanted} places={places} attendants={attendants} />
      <Checkbox
        name="stepFreeNeeded"
        value="yes"
        label="Somebody who is met needs step-free access"
        defaultChecked={wanted?.stepFreeNeeded ?? false}
      />
      <TextareaField
        name="purpose"
        label={labels.purpose}
        optional
        hint="What the team hopes to hear about."
        defaultValue={wanted?.purpose}
        rows={3}
        maxLength={2000}
        whoSees="The host and the coordinator see this now, the peer team with the next release."
      />
      <AboutFields areas={wanted?.areas ?? []} principles={wanted?.principles ?? []} />
    </CheckedWanted>
  );
}

function WhatItIs({ wanted }: Pick<WantedFormProps, 'wanted'>) {
  return (
    <div className="grid gap-x-6 sm:grid-cols-3">
      <SelectField
        name="kind"
        label={labels.kind}
        options={kinds}
        defaultValue={wanted?.kind ?? 'interview'}
      />
      <Field
        name="minutes"
        type="number"
        label={labels.minutes}
        min={15}
        max={480}
        defaultValue={wanted?.minutes ?? 60}
      />
      <SelectField
        name="peersWanted"
        label="How many peers"
        options={peerCounts}
        defaultValue={String(Math.min(wanted?.peersWanted ?? 2, wholeTeam))}
      />
    </div>
  );
}

function WhereAndWho({
  wanted,
  places,
  attendants,
}: Pick<WantedFormProps, 'wanted' | 'places' | 'attendants'>) {
  const open = places.filter(({ isLost }) => !isLost);
  const peers = attendants.filter(({ isPeer }) => isPeer);
  return (
    <div className="grid gap-x-10 md:grid-cols-2">
      <CheckboxGroup
        name="placeIds"
        legend="Where it can be"
        hint={
          open.length > 0
            ? 'None ticked: anywhere that is large enough. A visit without a place is held where it is.'
            : 'There are no places yet to choose from. They are added under Places.'
        }
        options={open.map(({ id: value, name }) => ({ value, label: name }))}
        defaultValue={[...(wanted?.placeIds ?? [])]}
      />
      <CheckboxGroup
        name="peerIds"
        legend="Who must be among the peers"
        hint="None ticked: whoever has time, so that the work is even."
        options={peers.map(({ personId: value, name }) => ({ value, label: name }))}
        defaultValue={[...(wanted?.peerIds ?? [])]}
      />
    </div>
  );
}

function WhenItCanBe({ wanted, days }: Pick<WantedFormProps, 'wanted' | 'days'>) {
  return (
    <div className="grid gap-x-10 md:grid-cols-2">
      <CheckboxGroup
        name="days"
        legend="Days on which it can be"
        hint="None ticked: any day of the visit."
        options={days.map((value) => ({ value, label: dayWords(value) }))}
        defaultValue={[...(wanted?.days ?? [])]}
      />
      <div className="grid grid-cols-2 items-start gap-x-3">
        <Field
          name="notBefore"
          type="time"
          label="Not before"
          hint="Left out: 09:00."
          defaultValue={wanted?.notBefore}
        />
        <Field
          name="notAfter"
          type="time"
          label="Over by"
          hint="Left out: 17:30."
          defaultValue={wanted?.notAfter}
        />
      </div>
    </div>
  );
}

const labels = { title: 'Title', kind: 'Kind', minutes: 'Minutes', purpose: 'Purpose' };
const kinds = sessionKinds.map((value) => ({ value, label: sessionKindLabels[value] }));
const peerCounts = [
  ...[1, 2, 3, 4, 5].map((count) => ({ value: String(count), label: String(count) })),
  { value: String(wholeTeam), label: 'The whole team' },
];

import Link from 'next/link';
import { Field } from '@/components/ui/field';
import type { FormAction } from '@/components/ui/form';
import { SelectField } from '@/components/ui/select-field';
import { TextareaField } from '@/components/ui/textarea-field';
import { sessionFieldLabels, sessionKindLabels } from '@/lib/timetable/labels';
import { sessionKinds } from '@/lib/timetable/schema';
import type { Attendant, PlannedPlace, PlannedSession } from '@/lib/timetable/session';
import { AboutFields } from './about-fields';
import { CheckedSession } from './checked-session';
import { GoerFields } from './goer-fields';
import { GroupRows } from './group-rows';
import { WhenFields } from './when-fields';

interface SessionFormProps {
  action: FormAction;
  reference: string;
  /** A new session's id, made by the page: a second press adds nothing. */
  id: string;
  session: (PlannedSession & { version: number }) | null;
  /** The areas that a new session is to be about. */
  areas?: PlannedSession['areas'];
  /** The days of the visit. */
  days: readonly string[];
  places: readonly PlannedPlace[];
  attendants: readonly Attendant[];
}

/** A session, to add or to change. */
export function SessionForm({ session, areas = [], ...props }: SessionFormProps) {
  const { action, reference, id, days, places, attendants } = props;
  return (
    <CheckedSession
      action={action}
      submit={session ? 'Save the change' : 'Add the session'}
      labels={sessionFieldLabels}
    >
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="id" value={id} />
      {session ? <input type="hidden" name="version" value={session.version} /> : null}
      <Field
        name="title"
        label="Title"
        hint="What people call it: “Cabinet”, “Tenants’ panel”."
        defaultValue={session?.title}
        maxLength={120}
      />
      <SelectField name="kind" label="Kind" options={kinds} defaultValue={session?.kind ?? 'interview'} />
      <WhenFields session={session} days={days} />
      <SelectField
        name="placeId"
        label="Place"
        empty="No place yet"
        options={places.map(({ id: value, name }) => ({ value, label: name }))}
        defaultValue={session?.placeId ?? ''}
        hint={<Link href={`/reviews/${reference}/timetable/places`}>Add or change places</Link>}
      />
      <GroupRows groups={session?.groups ?? []} />
      <GoerFields peers={session?.peers ?? []} attendants={attendants} />
      <TextareaField
        name="purpose"
        label="Purpose"
        optional
        hint="What the team hopes to hear about."
        defaultValue={session?.purpose}
        rows={3}
        maxLength={2000}
        whoSees="The host and the peer team see this."
      />
      <AboutFields areas={session?.areas ?? areas} principles={session?.principles ?? []} />
    </CheckedSession>
  );
}

const kinds = sessionKinds.map((value) => ({ value, label: sessionKindLabels[value] }));

import Link from 'next/link';
import { Field } from '@/components/ui/field';
import type { FormAction } from '@/components/ui/form';
import { SelectField } from '@/components/ui/select-field';
import { TextareaField } from '@/components/ui/textarea-field';
import type { Circumstances } from '@/lib/timetable/circumstances';
import { sessionKinds } from '@/lib/timetable/keys';
import { sessionFieldLabels, sessionKindLabels } from '@/lib/timetable/labels';
import type { PlannedSession } from '@/lib/timetable/session';
import { AboutFields } from './about-fields';
import { AccessFields } from './access-fields';
import { CheckedSession } from './checked-session';
import { GoerFields } from './goer-fields';
import { GroupRows } from './group-rows';
import { LineFields } from './line-fields';
import { SessionWarnings } from './session-warnings';
import { warningsOn } from './typed-warnings';
import { WhenFields } from './when-fields';

interface SessionFormProps {
  action: FormAction;
  reference: string;
  /** A new session's id, made by the page: a second press adds nothing. */
  id: string;
  session: (PlannedSession & { version: number }) | null;
  /** What a new session begins with. */
  start?: Partial<Pick<PlannedSession, 'areas' | 'kind' | 'groups' | 'lines'>> & { day?: string | undefined };
  /** The days of the visit. */
  days: readonly string[];
  sessions: readonly PlannedSession[];
  circumstances: Circumstances;
  lines: readonly { id: string; number: number; question: string }[];
}

/** A session, to add or to change; what it would have to settle shows as it is typed. */
export function SessionForm({ session, start = {}, ...props }: SessionFormProps) {
  const { action, reference, id, days, sessions, circumstances } = props;
  const places = circumstances.places.filter((place) => !place.isLost || place.id === session?.placeId);
  return (
    <CheckedSession
      action={action}
      submit={session ? 'Save the change' : 'Add the session'}
      labels={sessionFieldLabels}
    >
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="id" value={id} />
      {session ? <input type="hidden" name="version" value={session.version} /> : null}
      <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_19rem] lg:gap-x-10">
        <div className="max-w-measure">
          <Field
            name="title"
            label="Title"
            hint="What people call it: “Cabinet”, “Tenants’ panel”."
            defaultValue={session?.title}
            maxLength={120}
          />
          <SelectField
            name="kind"
            label="Kind"
            options={kinds}
            defaultValue={session?.kind ?? start.kind ?? 'interview'}
          />
          <WhenFields session={session} days={days} day={start.day} />
          <SelectField
            name="placeId"
            label="Place"
            empty="No place yet"
            options={places.map(({ id: value, name }) => ({ value, label: name }))}
            defaultValue={session?.placeId ?? ''}
            hint={<Link href={`/reviews/${reference}/timetable/places`}>Add or change places</Link>}
          />
          <GroupRows groups={session?.groups ?? start.groups ?? []} />
          <GoerFields peers={session?.peers ?? []} attendants={circumstances.attendants} />
          <AccessFields session={session} />
          <TextareaField
            name="purpose"
            label="Purpose"
            optional
            hint="What the team hopes to hear about."
            defaultValue={session?.purpose}
            rows={3}
            maxLength={2000}
            whoSees="The host and the peer team see this, and people met by name on their own page."
          />
          <AboutFields areas={session?.areas ?? start.areas ?? []} principles={session?.principles ?? []} />
          <LineFields lines={props.lines} chosen={session?.lines ?? start.lines ?? []} />
        </div>
        <div className="lg:sticky lg:top-6 lg:self-start">
          <SessionWarnings
            id={id}
            sessions={sessions}
            circumstances={circumstances}
            stored={session ? warningsOn(session, sessions, circumstances) : []}
          />
        </div>
      </div>
    </CheckedSession>
  );
}

const kinds = sessionKinds.map((value) => ({ value, label: sessionKindLabels[value] }));

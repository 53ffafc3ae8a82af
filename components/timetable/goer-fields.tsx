import { CheckboxGroup } from '@/components/ui/checkbox-group';
import { Fieldset } from '@/components/ui/fieldset';
import { SelectField } from '@/components/ui/select-field';
import type { Attendant, PlannedSession } from '@/lib/timetable/session';

interface GoerFieldsProps {
  peers: PlannedSession['peers'];
  attendants: readonly Attendant[];
}

/** Which of the team go, who leads and who takes notes. */
export function GoerFields({ peers, attendants }: GoerFieldsProps) {
  const people = attendants.map(({ personId, name }) => ({ value: personId, label: name }));
  const idsOf = (part: string) => peers.filter((peer) => peer.part === part).map((peer) => peer.personId);
  return (
    <Fieldset legend="Who goes" hint="Two at an interview, so that one can listen and one can write.">
      <div className="mt-3 grid gap-x-6 sm:grid-cols-2">
        <SelectField
          name="lead"
          label="Leads"
          empty="Nobody yet"
          options={people}
          defaultValue={idsOf('lead')[0] ?? ''}
        />
        <SelectField
          name="noteTaker"
          label="Takes notes"
          empty="Nobody yet"
          options={people}
          defaultValue={idsOf('note_taker')[0] ?? ''}
        />
      </div>
      <CheckboxGroup name="peers" legend="Also there" options={people} defaultValue={idsOf('present')} />
    </Fieldset>
  );
}

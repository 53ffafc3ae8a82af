import { Field } from '@/components/ui/field';
import { Fieldset } from '@/components/ui/fieldset';
import { Inset } from '@/components/ui/inset';
import { WhoSees } from '@/components/ui/who-sees';
import type { Draft } from '@/lib/request/queries/drafts';
import type { Asker } from '@/lib/request/schema';

/** Who leads each council and who arranges the visit; whoever asks is not asked for what we know of them. */
export function PeopleQuestion({ draft }: { draft: Draft }) {
  const { leaders, organiser, asker } = draft.answers;
  const joint = draft.hosts.length > 1;
  return (
    <>
      {leaders.map((each, index) => {
        const own = index === 0 ? asker : null;
        const name = joint ? ` of ${nameOf(draft, each.organisationId)}` : '';
        const at = `leaders[${index}]`;
        return (
          <div key={each.organisationId}>
            <input type="hidden" name={`${at}[organisationId]`} value={each.organisationId} />
            <Fieldset
              legend={`Political lead${name}`}
              legendLevel="h2"
              hint="The leader, the elected mayor, or the chair of a committee. They sign the agreement on the scope."
            >
              <PersonFields
                at={`${at}[politicalLead]`}
                person={each.politicalLead}
                is="political_lead"
                asker={own}
              />
              <Field
                name={`${at}[politicalLead][title]`}
                label="Title"
                hint="As your council says it, such as Leader"
                width="half"
                maxLength={80}
                defaultValue={each.politicalLead.title}
              />
            </Fieldset>
            <Fieldset
              legend={`Chief executive${name}`}
              legendLevel="h2"
              hint="Signs the agreement too, and decides with the political lead who reads the report."
            >
              <PersonFields
                at={`${at}[chiefExecutive]`}
                person={each.chiefExecutive}
                is="chief_executive"
                asker={own}
              />
            </Fieldset>
          </div>
        );
      })}
      <Fieldset
        legend="Organiser"
        legendLevel="h2"
        hint="An officer who finds people, rooms and papers, and makes the timetable."
      >
        <PersonFields at="organiser" person={organiser} is="organiser" asker={asker} />
      </Fieldset>
      <WhoSees>
        Each of them gets a mail when you send the request. Everybody on the review sees their names.
      </WhoSees>
    </>
  );
}

interface PersonFieldsProps {
  at: string;
  person: { name: string; email: string };
  is: Asker;
  asker: Asker | null;
}

function PersonFields({ at, person, is, asker }: PersonFieldsProps) {
  if (asker === is) {
    return (
      <Inset>
        This is you: {person.name}, {person.email}
      </Inset>
    );
  }
  return (
    <div className="mt-3">
      <Field
        name={`${at}[name]`}
        label="Name"
        autoComplete="off"
        maxLength={120}
        defaultValue={person.name}
      />
      <Field
        name={`${at}[email]`}
        label="E-mail address"
        type="email"
        autoComplete="off"
        defaultValue={person.email}
      />
    </div>
  );
}

function nameOf(draft: Draft, organisationId: string): string {
  return draft.hosts.find((host) => host.id === organisationId)?.name ?? 'the council';
}

import { Form, type FormAction } from '@/components/ui/form';
import { Section } from '@/components/ui/section';
import { dutyHints, dutyLabels, periodWords } from '@/lib/network/labels';
import type { Person } from '@/lib/network/queries/people';
import type { Duty } from '@/lib/network/queries/settings';
import { isCurrent } from '@/lib/network/rules';
import { duties as allDuties } from '@/lib/network/schema';
import { EndDutyForm } from './end-duty-form';

interface PersonDutiesProps {
  person: Person;
  /** Everybody's duties of today. */
  duties: readonly Duty[];
  today: string;
  actions: { give: FormAction; end: FormAction };
}

/** What a person does for the network itself. */
export function PersonDuties({ person, duties, today, actions }: PersonDutiesProps) {
  const past = person.duties.filter(
    (each) => !isCurrent(each, today) && each.until && each.until >= each.from,
  );
  return (
    <Section title="For the network" lede="Duties beside any review.">
      <ul>
        {allDuties.map((duty) => {
          const held = duties.find((each) => each.duty === duty && each.person.id === person.id);
          return (
            <li key={duty} className="border-b border-rule py-3 first:pt-0">
              <p>
                <b>{dutyLabels[duty]}</b>
                {held ? `, ${periodWords(held)}` : ''}
              </p>
              <p className="max-w-measure text-small text-soft">{dutyHints[duty]}</p>
              <div className="no-print mt-2">
                {held ? (
                  <EndDutyForm action={actions.end} held={held} duties={duties} />
                ) : (
                  <Form
                    action={actions.give}
                    submit={`Make them ${duty === 'coordinator' ? 'a coordinator' : 'an administrator'}`}
                    look="secondary"
                    small
                  >
                    <input type="hidden" name="person" value={person.id} />
                    <input type="hidden" name="duty" value={duty} />
                  </Form>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {past.map((duty) => (
        <p key={duty.id} className="mt-3 text-small text-soft">
          {dutyLabels[duty.duty]}, {periodWords(duty)}
        </p>
      ))}
    </Section>
  );
}

import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { type DemoGroup, demoGroups } from '@/lib/session/demo-groups';
import { demoGroupLabels } from '@/lib/session/labels';

export interface DemoPersonLine {
  id: string;
  name: string;
  group: DemoGroup;
  post: string;
  /** What they are on which review. */
  seats: readonly string[];
}

interface DemoPeopleProps {
  people: readonly DemoPersonLine[];
  signIn: (form: FormData) => Promise<void>;
}

/** Everybody of the demo network by what they do, each with a button that signs in as them. */
export function DemoPeople({ people, signIn }: DemoPeopleProps) {
  return demoGroups.map((group) => {
    const members = people.filter((person) => person.group === group);
    if (members.length === 0) return null;
    return (
      <Section key={group} title={demoGroupLabels[group].title} lede={demoGroupLabels[group].lede}>
        <form action={signIn}>
          <ul>
            {members.map((person) => (
              <PersonRow key={person.id} person={person} />
            ))}
          </ul>
        </form>
      </Section>
    );
  });
}

function PersonRow({ person }: { person: DemoPersonLine }) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-rule py-3">
      <div className="min-w-0 max-w-measure">
        <p className="font-bold">{person.name}</p>
        <p className="text-small text-soft">{person.post}</p>
        {person.seats.map((seat) => (
          <p key={seat} className="text-small">
            {seat}
          </p>
        ))}
      </div>
      <Button name="person" value={person.id} look="secondary" small>
        Sign in as {person.name}
      </Button>
    </li>
  );
}

import { PersonLine } from '@/components/ui/person-line';
import { Section } from '@/components/ui/section';
import type { SeatRole } from '@/lib/platform/prisma/enums';
import { roleLabels } from '@/lib/reviews/labels';

interface Props {
  people: readonly { personId: string; name: string; role: SeatRole; post: string }[];
}

/** Who is who: the host's people, the peer team, the coordinator. */
export function ReviewPeople({ people }: Props) {
  return (
    <Section title="People" lede="The host’s side, the peer team and the coordinator.">
      <ul className="grid gap-x-6 gap-y-5 sm:grid-cols-2 lg:grid-cols-3">
        {people.map((person) => (
          <li key={`${person.personId} ${person.role}`}>
            <PersonLine
              name={person.name}
              post={[roleLabels[person.role], person.post].filter(Boolean).join(' · ')}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

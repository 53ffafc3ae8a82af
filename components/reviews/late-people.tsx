import Link from 'next/link';
import { Form, type FormAction } from '@/components/ui/form';
import { Section } from '@/components/ui/section';
import { instantWords } from '@/lib/platform/date-words';
import { roleLabels, taskLabels } from '@/lib/reviews/labels';
import { lateWords } from '@/lib/reviews/late-words';
import { isNudgedLately } from '@/lib/reviews/lateness';
import type { LatePerson } from '@/lib/reviews/queries/late';

interface Props {
  title?: string;
  lede?: string;
  people: readonly LatePerson[];
  now: Date;
  nudge: FormAction;
}

/** What is late, with whom and since when; a press reminds them, by one mail for everything. */
export function LatePeople({
  title = 'Late with others',
  lede = 'A reminder is one mail with everything that is late with somebody. Nobody gets two within two days.',
  people,
  now,
  nudge,
}: Props) {
  if (people.length === 0) return null;
  const free = people.filter((person) => !isNudgedLately(person.nudgedAt, now));
  return (
    <Section title={title} lede={lede}>
      {free.length > 1 ? (
        <div className="mb-4">
          <Form action={nudge} submit={`Nudge all ${free.length}`} look="secondary" small>
            {free.map(({ personId }) => (
              <input key={personId} type="hidden" name="people" value={personId} />
            ))}
          </Form>
        </div>
      ) : null}
      <ul className="-mt-2">
        {people.map((person) => (
          <Late key={person.personId} person={person} now={now} nudge={nudge} />
        ))}
      </ul>
    </Section>
  );
}

function Late({ person, now, nudge }: { person: LatePerson; now: Date; nudge: FormAction }) {
  const { personId, name, role, items, nudgedAt } = person;
  return (
    <li className="grid gap-x-6 gap-y-2 border-b border-rule py-4 md:grid-cols-[12rem_minmax(0,1fr)_11rem]">
      <div>
        <b>{name}</b>
        <span className="block text-small text-soft">{roleLabels[role]}</span>
      </div>
      <ul className="space-y-2">
        {items.map(({ review, task }) => (
          <li key={`${review.reference} ${task.key}`}>
            <Link href={`/reviews/${review.reference}`} className="target">
              {taskLabels[task.key].what}
            </Link>
            <span className="block text-small text-soft tabular">
              {review.title}, {lateWords(task)}
            </span>
          </li>
        ))}
      </ul>
      <div className="md:text-right">
        {isNudgedLately(nudgedAt, now) && nudgedAt ? (
          <span className="text-small text-soft tabular">Reminded {instantWords(nudgedAt)}</span>
        ) : (
          <Form action={nudge} submit="Nudge" look="secondary" small>
            <input type="hidden" name="people" value={personId} />
          </Form>
        )}
      </div>
    </li>
  );
}

import { PersonCircle } from './person-circle';

type View = 'agree' | 'agree_with_changes' | 'not_yet';

const looks = { agree: 'filled', agree_with_changes: 'half', not_yet: 'dashed' } as const;
const words: Record<View, string> = {
  agree: 'agree',
  agree_with_changes: 'with changes',
  not_yet: 'not yet',
};
const order: View[] = ['agree', 'agree_with_changes', 'not_yet'];

/** Who agrees: filled, half and dashed circles, and the same in words. */
export function AgreementCircles({ people }: { people: readonly { name: string; view: View }[] }) {
  const counts = order
    .map((view) => ({ view, count: people.filter((person) => person.view === view).length }))
    .filter(({ count }) => count > 0);
  return (
    <div>
      <ul className="flex flex-wrap gap-1">
        {people.map(({ name, view }) => (
          <li key={name}>
            <PersonCircle name={name} size="small" look={looks[view]} />
            <span className="sr-only">
              {name}: {words[view]}
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-1 text-small text-soft tabular">
        {counts.map(({ view, count }) => `${count} ${words[view]}`).join(', ')}
      </p>
    </div>
  );
}

import { slideKeys } from './slide-keys';

/** The keys of the slides. */
export function KeyList({ notes }: { notes: boolean }) {
  return (
    <dl className="grid max-w-measure grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-1">
      {slideKeys
        .filter(({ move }) => notes || move !== 'notes')
        .map(({ move, words, does }) => (
          <div key={move} className="contents">
            <dt className="font-bold">{words}</dt>
            <dd>{does}</dd>
          </div>
        ))}
    </dl>
  );
}

import type { ReactNode } from 'react';
import {
  changeWords,
  dayAndTimes,
  differenceWords,
  type Names,
  placeWords,
} from '@/lib/timetable/change-labels';
import type { Change } from '@/lib/timetable/changes';

interface ChangeListProps {
  changes: readonly Change[];
  names: Names;
  /** Whose changes they are; left out where they are everybody's. */
  own?: string | undefined;
}

/** What one release says otherwise than the one before: put in is underlined, taken out struck through. */
export function ChangeList({ changes, names, own }: ChangeListProps) {
  return (
    <ol>
      {changes.map((change) => (
        <li
          key={change.is.session.id}
          className="grid gap-x-6 gap-y-1 border-b border-rule py-3 md:grid-cols-[11rem_minmax(0,1fr)]"
        >
          <span className="text-small text-soft">{changeWords(change, own !== undefined)}</span>
          <div className="min-w-0">
            <ChangedSession change={change} />
            {change.kind === 'changed' ? <Differences change={change} names={names} own={own} /> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}

function ChangedSession({ change }: { change: Change }) {
  const gone = change.kind === 'dropped' || change.kind === 'left';
  const came = change.kind === 'added' || change.kind === 'joined';
  const Mark = gone ? TakenOut : came ? PutIn : Same;
  return (
    <>
      <p className="font-bold">
        <Mark>{change.is.session.title}</Mark>
      </p>
      {change.kind === 'changed' && change.differences.includes('when') ? null : (
        <p className="text-small text-soft tabular">
          {dayAndTimes(change.is)}
          {came && change.is.place ? `. ${placeWords(change.is)}` : ''}
        </p>
      )}
    </>
  );
}

function Differences({
  change,
  names,
  own,
}: {
  change: Change & { kind: 'changed' };
  names: Names;
  own?: string | undefined;
}) {
  return (
    <dl className="mt-1 grid gap-1 text-small">
      {differenceWords(change, names, own).map(({ label, was, is }) => (
        <div key={label} className="flex flex-wrap gap-x-3">
          <dt className="min-w-24 text-soft">{label}</dt>
          <dd className="min-w-0 max-w-measure">
            <TakenOut>{was}</TakenOut> <PutIn>{is}</PutIn>
          </dd>
        </div>
      ))}
    </dl>
  );
}

const Same = ({ children }: { children: ReactNode }) => children;

function PutIn({ children }: { children: ReactNode }) {
  return <ins className="border-b-2 border-accent bg-accent-wash no-underline">{children}</ins>;
}

function TakenOut({ children }: { children: ReactNode }) {
  return <del className="text-soft line-through">{children}</del>;
}

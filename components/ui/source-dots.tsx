const kinds = [
  { key: 'staff', label: 'Staff', person: true },
  { key: 'councillor', label: 'Councillors', person: true },
  { key: 'partner', label: 'Partners', person: true },
  { key: 'resident', label: 'Residents', person: true },
  { key: 'document', label: 'Documents', person: false },
  { key: 'visit', label: 'Visits', person: false },
] as const;

type SourceKind = (typeof kinds)[number]['key'];

const most = 6;

/** What a finding stands on: one dot a person-source, one square a document or visit, a dash for none. */
export function SourceDots({ counts }: { counts: Partial<Record<SourceKind, number>> }) {
  return (
    <ul className="grid grid-cols-3 gap-x-3 gap-y-2 sm:grid-cols-6">
      {kinds.map(({ key, label, person }) => {
        const count = counts[key] ?? 0;
        return (
          <li key={key} className={`text-block ${count === 0 ? 'text-soft' : ''}`}>
            <Marks count={count} person={person} />
            {label}
            <span className="sr-only">: {count === 0 ? 'none' : count}</span>
          </li>
        );
      })}
    </ul>
  );
}

function Marks({ count, person }: { count: number; person: boolean }) {
  const places = Array.from({ length: Math.min(count, most) }, (_, index) => index * 10);
  return (
    <svg viewBox="0 0 80 12" width="80" height="12" aria-hidden="true" className="block max-w-full fill-ink">
      {count === 0 ? <path d="M0 6h8" strokeWidth="1.5" className="stroke-edge" /> : null}
      {places.map((x) =>
        person ? (
          <circle key={x} cx={x + 4} cy="6" r="4" />
        ) : (
          <rect key={x} x={x} y="2" width="8" height="8" />
        ),
      )}
      {count > most ? (
        <text x={most * 10 + 2} y="10.5" className="text-[0.6875rem] font-bold">
          +{count - most}
        </text>
      ) : null}
    </svg>
  );
}

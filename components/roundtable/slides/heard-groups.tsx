/** The people met, by kind: counts for the whole review. */
export function HeardGroups({ groups }: { groups: readonly { label: string; people: number }[] }) {
  if (groups.length === 0) return null;
  return (
    <dl className="mt-[2em] max-w-[46em]">
      {groups.map(({ label, people }) => (
        <div
          key={label}
          className="flex items-baseline justify-between gap-[2em] border-b border-rule py-[0.75em]"
        >
          <dt className="text-[1.7em]">{label}</dt>
          <dd className="text-[1.9em] font-bold tabular">{people}</dd>
        </div>
      ))}
    </dl>
  );
}

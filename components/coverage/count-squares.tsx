/** A count as a number and as squares, a square each up to nine. */
export function CountSquares({ count, none }: { count: number; none: string }) {
  if (count === 0) return <b className="text-warn">{none}</b>;
  const marks = Array.from({ length: Math.min(count, 9) }, (_, index) => index * 9);
  return (
    <span className="flex items-center gap-2 tabular">
      <svg width={marks.length * 9} height="8" aria-hidden="true" className="fill-ink max-lg:hidden">
        {marks.map((x) => (
          <rect key={x} x={x} width="7" height="7" />
        ))}
      </svg>
      {count}
    </span>
  );
}

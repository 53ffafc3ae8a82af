interface Props {
  given: number;
  received: number;
  /** The longest bar of the table, in peer-days. */
  most: number;
}

const half = 130;

/** Days received as an open bar to the left of a line, days given as a solid one to its right; the numbers stand beside. */
export function LedgerBar({ given, received, most }: Props) {
  const length = (days: number) => Math.round((days / most) * half);
  return (
    <svg
      viewBox={`0 0 ${2 * half + 2} 22`}
      width={2 * half + 2}
      height="22"
      aria-hidden="true"
      className="h-auto max-w-full"
    >
      <rect
        x={half - length(received) + 0.75}
        y="5.75"
        width={Math.max(0, length(received) - 0.75)}
        height="10.5"
        className="fill-wash stroke-edge"
        strokeWidth="1.5"
      />
      <rect x={half + 2} y="5" width={length(given)} height="12" className="fill-ink" />
      <line x1={half + 1} x2={half + 1} y1="0" y2="22" className="stroke-ink" strokeWidth="2" />
    </svg>
  );
}

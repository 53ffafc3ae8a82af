import { keyed } from '@/lib/report/keyed';

const perRow = 40;
const pitch = 8;

/** One dot a person, in rows; the number stands beside it, so it is silent. */
export function PeopleDots({ count }: { count: number }) {
  const rows = Math.ceil(count / perRow);
  return (
    <svg
      viewBox={`0 0 ${perRow * pitch} ${rows * pitch}`}
      width={perRow * pitch}
      height={rows * pitch}
      aria-hidden="true"
      className="h-auto max-w-full fill-ink"
    >
      {keyed(Array.from({ length: count }, (_, index) => index)).map(({ key, item }) => (
        <circle
          key={key}
          cx={(item % perRow) * pitch + 4}
          cy={Math.floor(item / perRow) * pitch + 4}
          r="2.75"
        />
      ))}
    </svg>
  );
}

import { Icon } from '@/components/ui/icon';

/** How much is to settle before a release, and which numbers mark it on the board. */
export function SettleCount({ numbers }: { numbers: ReadonlyMap<string, number> }) {
  const last = Math.max(0, ...numbers.values());
  if (last === 0) return null;
  return (
    <a href="#to-settle" data-plain className="ml-auto flex items-center gap-2 no-underline">
      <span className="flex text-warn">
        <Icon name="warning" />
      </span>
      <span>
        <b className="text-warn tabular">{last} to settle</b> before release
        {last > 1 ? `; marked 1 to ${last}` : ''}
      </span>
    </a>
  );
}

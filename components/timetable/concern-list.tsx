import { EmptyState } from '@/components/ui/empty-state';
import type { Concern } from '@/lib/timetable/rules/concern';
import { ConcernItem, type ConcernItemProps } from './concern-item';
import { KeptList } from './kept-list';

interface ConcernListProps extends Pick<ConcernItemProps, 'names' | 'hrefOf' | 'addHref' | 'settling'> {
  concerns: readonly Concern[];
}

/** What to settle before a release, numbered as on the board; what is kept as it is stands beneath. */
export function ConcernList({ concerns, ...item }: ConcernListProps) {
  const open = concerns.filter(({ kept }) => !kept);
  return (
    <>
      {open.length === 0 ? (
        <EmptyState title="Nothing to settle">
          No clash, nobody alone, time for every way and for lunch, every area heard and every kind of people
          met.
        </EmptyState>
      ) : (
        <ol>
          {open.map((concern, index) => (
            <ConcernItem key={concern.key} concern={concern} number={index + 1} {...item} />
          ))}
        </ol>
      )}
      <KeptList concerns={concerns} names={item.names} settling={item.settling} />
    </>
  );
}

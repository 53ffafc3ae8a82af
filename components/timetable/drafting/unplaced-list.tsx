import Link from 'next/link';
import type { Unplaced } from '@/lib/timetable/drafting/draft';
import type { Wanted } from '@/lib/timetable/drafting/input';
import { helpWords, unplacedWords } from '@/lib/timetable/drafting/labels';

interface UnplacedListProps {
  unplaced: readonly Unplaced[];
  hrefOf: (wanted: Wanted) => string;
}

/** What found no place, why, and what would help. */
export function UnplacedList({ unplaced, hrefOf }: UnplacedListProps) {
  return (
    <ul>
      {unplaced.map((each) => (
        <li key={each.wanted.id} className="border-b border-rule py-3">
          <p className="font-bold">
            {each.wanted.title}{' '}
            <span className="font-normal text-soft tabular">{each.wanted.minutes} minutes</span>
          </p>
          <p className="max-w-measure">{unplacedWords(each)}</p>
          <p className="max-w-measure text-small text-soft">{helpWords(each)}</p>
          <Link href={hrefOf(each.wanted)} className="target text-small">
            Change what is wanted<span className="sr-only">, {each.wanted.title}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

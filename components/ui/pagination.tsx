import Link from 'next/link';
import { Icon } from './icon';

interface PaginationProps {
  /** Names the list: “Pages of reviews”. */
  label: string;
  previous?: string | null | undefined;
  next?: string | null | undefined;
  /** What stands on this page: “Reviews 26 to 50”. */
  showing?: string | undefined;
}

export function Pagination({ label, previous, next, showing }: PaginationProps) {
  if (!previous && !next) return null;
  return (
    <nav aria-label={label} className="no-print mt-6 flex flex-wrap items-center gap-x-6">
      {previous ? (
        <Link href={previous} rel="prev" className={step}>
          <Icon name="arrow-left" />
          Previous
        </Link>
      ) : null}
      {showing ? <span className="text-small text-soft tabular">{showing}</span> : null}
      {next ? (
        <Link href={next} rel="next" className={step}>
          Next
          <Icon name="arrow-right" />
        </Link>
      ) : null}
    </nav>
  );
}

const step = 'inline-flex min-h-11 items-center gap-2 font-bold';

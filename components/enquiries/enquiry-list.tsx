import Link from 'next/link';
import type { EnquiryRow } from '@/lib/enquiries/queries/enquiries';
import { instantDateWords } from '@/lib/platform/date-words';

/** Enquiries as lines, each with since when it waits. */
export function EnquiryList({ rows }: { rows: readonly EnquiryRow[] }) {
  return (
    <ul className="-mt-2">
      {rows.map((row) => (
        <li
          key={row.id}
          className="grid gap-x-6 gap-y-1 border-b border-rule py-4 md:grid-cols-[minmax(0,1fr)_15rem]"
        >
          <div>
            <Link href={`/enquiries/${row.id}`} className="font-bold max-md:inline-block max-md:py-1">
              {row.councilName}
            </Link>
            <p className="text-small text-soft">
              {row.name}, {row.jobTitle}
            </p>
          </div>
          <p className="text-small tabular">
            {row.confirmedAt ? `Waits since ${instantDateWords(row.confirmedAt)}` : null}
          </p>
        </li>
      ))}
    </ul>
  );
}

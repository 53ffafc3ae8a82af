import Link from 'next/link';

/** The way back from a page of the report to its desk. */
export function BackToReport({ reference }: { reference: string }) {
  return (
    <p className="no-print mb-2 text-small">
      <Link className="target" href={`/reviews/${reference}/report`}>
        Back to the report
      </Link>
    </p>
  );
}

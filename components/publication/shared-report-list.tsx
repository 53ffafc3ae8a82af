import Link from 'next/link';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { instantDateWords } from '@/lib/platform/date-words';
import type { EditionForm, PublicationLevel } from '@/lib/platform/prisma/enums';
import { formLabels, levelLabels } from '@/lib/publication/labels';

interface Props {
  reports: readonly {
    id: string;
    reference: string;
    title: string;
    level: PublicationLevel;
    form: EditionForm;
    deliveredAt: Date;
  }[];
  /** The id to go on from. */
  next: string | null;
  /** The page's own address. */
  path: string;
  empty: string;
  /** Whether to say with whom each is shared. */
  levels?: boolean;
}

/** Reports that councils have shared. */
export function SharedReportList({ reports, next, path, empty, levels = false }: Props) {
  if (reports.length === 0) return <EmptyState title="No report yet">{empty}</EmptyState>;
  return (
    <>
      <ul className="border-t-2 border-ink">
        {reports.map((report) => (
          <li key={report.id} className="border-b border-rule py-4">
            <Link className="target text-lede-lg font-semibold" href={`/reports/${report.reference}`}>
              {report.title}
            </Link>
            <p className="text-small text-soft">
              {formLabels[report.form]}, delivered on {instantDateWords(report.deliveredAt)}.
              {levels ? ` Shared with: ${levelLabels[report.level].toLowerCase()}.` : ''}
            </p>
          </li>
        ))}
      </ul>
      {next ? <Pagination label="Reports" next={`${path}?after=${next}`} /> : null}
    </>
  );
}

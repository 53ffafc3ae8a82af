import Link from 'next/link';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { instantWords } from '@/lib/platform/date-words';
import type { EditionForm } from '@/lib/platform/prisma/enums';
import { formLabels } from '@/lib/report/words';

interface Edition {
  id: string;
  form: EditionForm;
  madeAt: Date;
  sha256: string | null;
  fileId: string | null;
  failedAt: Date | null;
}

/** The signed report in its three forms, each with its fingerprint. */
export function FinalReport({ reference, editions }: { reference: string; editions: readonly Edition[] }) {
  const [first] = editions;
  return (
    <>
      <PageTitle
        title="Report"
        sentence={
          first ? `Signed and delivered on ${instantWords(first.madeAt)}. It does not change any more.` : null
        }
      />
      {editions.map((edition) => (
        <Section key={edition.id} title={formLabels[edition.form]} lede={ledes[edition.form]}>
          <ul className="space-y-2">
            <li>
              <Link className="target" href={`/reviews/${reference}/report/final/${edition.form}`}>
                Read it on screen
              </Link>
            </li>
            <li>
              <Printed reference={reference} edition={edition} />
            </li>
          </ul>
          {edition.sha256 ? (
            <p className="mt-3 text-small break-all text-soft tabular">
              Fingerprint of the PDF (SHA-256): {edition.sha256}
            </p>
          ) : null}
        </Section>
      ))}
      <Section title="Who else sees it" lede="The council’s own decision.">
        <Link className="target" href={`/reviews/${reference}/publication`}>
          Go to publication
        </Link>
      </Section>
    </>
  );
}

const ledes: Record<EditionForm, string> = {
  full: 'Everything that the team wrote and found.',
  summary: 'For a council that shares the recommendations and not each finding.',
  statement: 'For a council that shares no more than that it asked for a review.',
};

function Printed({ reference, edition }: { reference: string; edition: Edition }) {
  if (edition.fileId)
    return (
      <a className="target" href={`/reviews/${reference}/report/editions/${edition.id}`}>
        Download it as PDF
      </a>
    );
  return (
    <span className="text-soft">
      {edition.failedAt
        ? 'The PDF could not be made. It is tried again by itself; the page on screen has every word.'
        : 'The PDF is being made. Open this page again in a moment.'}
    </span>
  );
}

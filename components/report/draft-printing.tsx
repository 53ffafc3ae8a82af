import Link from 'next/link';
import { Form, type FormAction } from '@/components/ui/form';
import { Section } from '@/components/ui/section';
import { instantWords } from '@/lib/platform/date-words';
import type { Decision } from '@/lib/platform/decision';
import type { ReviewPermission } from '@/lib/policy';

interface Props {
  reference: string;
  kept: { id: string; madeAt: Date; fileId: string | null; failedAt: Date | null } | null;
  /** The id of the next PDF, so that a second press makes no second one. */
  newId: string;
  decide(permission: ReviewPermission): Decision;
  action: FormAction;
}

/** The draft on screen and on paper. */
export function DraftPrinting({ reference, kept, newId, decide, action }: Props) {
  return (
    <Section title="The draft" lede="On screen, and as a PDF to read on a train.">
      <p>
        <Link className="target" href={`/reviews/${reference}/report/draft`}>
          Read the draft as it will read
        </Link>
      </p>
      {kept ? <KeptDraft reference={reference} kept={kept} /> : null}
      {decide('report.render').allowed ? (
        <Form action={action} submit="Make the PDF" look="secondary" className="mt-4">
          <input type="hidden" name="reference" value={reference} />
          <input type="hidden" name="id" value={newId} />
        </Form>
      ) : null}
    </Section>
  );
}

function KeptDraft({ reference, kept }: { reference: string; kept: NonNullable<Props['kept']> }) {
  const when = instantWords(kept.madeAt);
  if (kept.fileId)
    return (
      <p className="mt-2">
        <a className="target" href={`/reviews/${reference}/report/editions/${kept.id}`}>
          Download the draft of {when} (PDF)
        </a>
      </p>
    );
  return (
    <p className="mt-2 text-soft">
      {kept.failedAt
        ? `The PDF of ${when} could not be made. It is tried again by itself; the page on screen has every word.`
        : `The PDF of ${when} is being made. Open this page again in a moment.`}
    </p>
  );
}

import Link from 'next/link';
import { Button } from '@/components/ui/button';
import { Form, type FormAction } from '@/components/ui/form';
import { Section } from '@/components/ui/section';
import { words } from '@/lib/follow-up/labels';
import { instantDateWords } from '@/lib/platform/date-words';
import type { Decision } from '@/lib/platform/decision';
import type { ReviewPermission } from '@/lib/policy';

interface Props {
  reference: string;
  report: { madeAt: Date; fileId: string | null; sha256: string | null } | null;
  rows: readonly { number: number; observation: unknown }[];
  /** Whether the peers are on the visit, or have been. */
  hasBegun: boolean;
  decide(permission: ReviewPermission): Decision;
  action: FormAction;
}

/** The short report of the follow-up visit: what the peers saw, signed by the lead. */
export function FollowUpReport({ reference, report, rows, hasBegun, decide, action }: Props) {
  if (report) return <SignedReport reference={reference} report={report} />;
  if (!decide('follow_up.sign').allowed) return null;
  const open = rows.filter((row) => !row.observation).map((row) => row.number);
  const refusal = hasBegun ? (open.length > 0 ? words.everyObservation(open) : null) : words.notBegun;
  return (
    <Section
      title="Follow-up report"
      lede="It says for each recommendation what was asked, answered, done and seen."
    >
      {refusal ? (
        <Button refusal={refusal}>Sign the follow-up report</Button>
      ) : (
        <Form action={action} submit="Sign the follow-up report">
          <input type="hidden" name="reference" value={reference} />
          <p className="max-w-measure">
            Signing fixes it for good and gives it to the council, which decides who sees it.
          </p>
        </Form>
      )}
    </Section>
  );
}

function SignedReport({
  reference,
  report,
}: Pick<Props, 'reference'> & { report: NonNullable<Props['report']> }) {
  return (
    <Section title="Follow-up report" lede={`Signed on ${instantDateWords(report.madeAt)}.`}>
      <ul className="space-y-2">
        <li>
          <Link href={`/reviews/${reference}/follow-up/report`}>Read the follow-up report</Link>
        </li>
        <li>
          {report.fileId ? (
            <a href={`/reviews/${reference}/follow-up/report/pdf`}>Download it as PDF</a>
          ) : (
            <span className="text-soft">The PDF is being made. Open this page again in a moment.</span>
          )}
        </li>
      </ul>
      {report.sha256 ? (
        <p className="mt-3 break-all text-small text-soft tabular">Fingerprint (SHA-256): {report.sha256}</p>
      ) : null}
    </Section>
  );
}

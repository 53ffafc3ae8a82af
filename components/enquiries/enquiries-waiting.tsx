import Link from 'next/link';
import { Section } from '@/components/ui/section';
import type { EnquiryRow } from '@/lib/enquiries/queries/enquiries';
import { EnquiryList } from './enquiry-list';

const most = 5;

/** For a coordinator: who wrote to the network and waits for an answer. Nothing where nobody does. */
export function EnquiriesWaiting({ rows }: { rows: readonly EnquiryRow[] }) {
  if (rows.length === 0) return null;
  return (
    <Section title="Enquiries" lede="People who wrote to the network. Any coordinator can answer.">
      <EnquiryList rows={rows.slice(0, most)} />
      <p className="mt-4">
        <Link href="/enquiries" className="target">
          {rows.length > most ? `All ${rows.length} enquiries that wait` : 'All enquiries'}
        </Link>
      </p>
    </Section>
  );
}

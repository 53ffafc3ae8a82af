import Link from 'next/link';
import { Inset } from '@/components/ui/inset';
import { Section } from '@/components/ui/section';
import { SummaryList } from '@/components/ui/summary-list';
import type { Enquiry } from '@/lib/enquiries/queries/enquiries';

/** What somebody wrote, and how they can be reached. */
export function EnquiryWords({ enquiry }: { enquiry: Enquiry }) {
  const { known } = enquiry;
  return (
    <Section title="What they wrote" lede="Coordinators read this, and nobody else.">
      <Inset>
        <p className="max-w-measure whitespace-pre-line">{enquiry.words}</p>
      </Inset>
      <SummaryList
        rows={[
          { term: 'Name', value: enquiry.name },
          { term: 'What they do', value: enquiry.jobTitle },
          { term: 'Council, as typed', value: enquiry.councilName },
          {
            term: 'Address, confirmed',
            value: <a href={`mailto:${enquiry.email}`}>{enquiry.email}</a>,
          },
          ...(known
            ? [
                {
                  term: 'Known already as',
                  value: <Link href={`/people/${known.id}`}>{known.name}</Link>,
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}

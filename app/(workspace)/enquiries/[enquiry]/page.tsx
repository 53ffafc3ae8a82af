import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { AnswerEnquiry } from '@/components/enquiries/answer-enquiry';
import { EnquiryWords } from '@/components/enquiries/enquiry-words';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { type Enquiry, getEnquiry } from '@/lib/enquiries/queries/enquiries';
import { listOrganisationChoices } from '@/lib/network/queries/organisations';
import { dayOf, now } from '@/lib/platform/clock';
import { instantDateWords } from '@/lib/platform/date-words';
import { networkPermit } from '@/lib/platform/permit';
import { answerEnquiry, linkEnquiry } from '../actions';

export const metadata: Metadata = { title: 'Enquiry' };

export default async function EnquiryPage({ params }: { params: Promise<{ enquiry: string }> }) {
  const permit = await networkPermit('enquiry.view');
  const enquiry = (await getEnquiry(permit, (await params).enquiry)) ?? notFound();
  return (
    <>
      <PageTitle
        title={`Enquiry from ${enquiry.councilName}`}
        sentence={sentence(enquiry)}
        breadcrumbs={[{ label: 'Enquiries', href: '/enquiries' }, { label: enquiry.councilName }]}
      />
      <EnquiryWords enquiry={enquiry} />
      {enquiry.handledAt ? (
        <Section title="The answer">
          {enquiry.personId ? (
            <p>
              They were added as a person, with a letter that says how to sign in:{' '}
              <Link href={`/people/${enquiry.personId}`}>their page</Link>.
            </p>
          ) : (
            <p className="max-w-measure whitespace-pre-line">{enquiry.handledWords}</p>
          )}
        </Section>
      ) : (
        <AnswerEnquiry
          enquiry={enquiry}
          organisations={await listOrganisationChoices(await networkPermit('person.view'))}
          today={dayOf(now())}
          actions={{ link: linkEnquiry, answer: answerEnquiry }}
        />
      )}
    </>
  );
}

function sentence({ confirmedAt, handledAt, handledBy }: Enquiry): string {
  if (handledAt) return `${handledBy ?? 'A coordinator'} answered on ${instantDateWords(handledAt)}.`;
  return `Waits since ${confirmedAt ? instantDateWords(confirmedAt) : 'today'}. Any coordinator can answer.`;
}

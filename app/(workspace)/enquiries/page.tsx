import type { Metadata } from 'next';
import { AnsweredEnquiries } from '@/components/enquiries/answered-enquiries';
import { EnquiryList } from '@/components/enquiries/enquiry-list';
import { EmptyState } from '@/components/ui/empty-state';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { listAnsweredEnquiries, listWaitingEnquiries } from '@/lib/enquiries/queries/enquiries';
import { networkPermit } from '@/lib/platform/permit';

export const metadata: Metadata = { title: 'Enquiries' };

export default async function EnquiriesPage() {
  const permit = await networkPermit('enquiry.view');
  const [waiting, answered] = await Promise.all([
    listWaitingEnquiries(permit),
    listAnsweredEnquiries(permit),
  ]);
  return (
    <>
      <PageTitle
        title="Enquiries"
        sentence="What people write by the public form, once they have confirmed their address."
      />
      <Section title="Waiting" lede="The longest waiting first.">
        {waiting.length === 0 ? (
          <EmptyState title="Nobody waits for an answer">
            Anybody can write to the network from its front page; it appears here once their address is
            confirmed.
          </EmptyState>
        ) : (
          <EnquiryList rows={waiting} />
        )}
      </Section>
      <AnsweredEnquiries rows={answered} />
    </>
  );
}

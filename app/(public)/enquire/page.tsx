import type { Metadata } from 'next';
import Link from 'next/link';
import { EnquiryForm } from '@/components/enquiries/enquiry-form';
import { PageTitle } from '@/components/ui/page-title';
import { newId } from '@/lib/platform/ids';
import { sendEnquiry } from './actions';

export const metadata: Metadata = { title: 'Write to the network' };

export default function EnquirePage() {
  return (
    <>
      <PageTitle
        title="Write to the network"
        sentence="Ask about a review of your council, about joining, or about becoming a peer. A coordinator answers by mail."
      />
      <p className="mb-10 max-w-measure">
        If somebody has named you in a review already, you need no enquiry:{' '}
        <Link href="/sign-in">sign in with your work address</Link>.
      </p>
      <EnquiryForm action={sendEnquiry} id={newId()} />
    </>
  );
}

import type { Metadata } from 'next';
import Link from 'next/link';
import { PageTitle } from '@/components/ui/page-title';

export const metadata: Metadata = { title: 'Your enquiry is with the network' };

export default function EnquiryConfirmedPage() {
  return (
    <>
      <PageTitle
        title="Your enquiry is with the network"
        sentence="A coordinator reads it and writes to you. There is nothing more to do."
      />
      <p className="max-w-measure">
        Meanwhile: <Link href="/reports">reports that councils have published</Link>, and{' '}
        <Link href="/help">how a review works for those who take part</Link>.
      </p>
    </>
  );
}

import type { Metadata } from 'next';
import Link from 'next/link';
import { Form } from '@/components/ui/form';
import { PageTitle } from '@/components/ui/page-title';
import { confirmEnquiry } from '../../actions';

export const metadata: Metadata = { title: 'Confirm your enquiry', robots: { index: false } };

/** Looking changes nothing and tells nothing: only the press uses the link. */
export default async function ConfirmPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  return (
    <>
      <PageTitle
        title="Confirm your enquiry"
        sentence="With this press the network’s coordinators read what you wrote, and can answer you."
      />
      <Form action={confirmEnquiry} submit="Confirm and send it on">
        <input type="hidden" name="token" value={token} />
      </Form>
      <p className="mt-6">
        <Link href="/enquire">Write another enquiry</Link>
      </p>
    </>
  );
}

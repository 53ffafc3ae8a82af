import type { Metadata } from 'next';
import Link from 'next/link';
import { PageTitle } from '@/components/ui/page-title';
import { isDemo } from '@/lib/session/demo';

export const metadata: Metadata = { title: 'One step left' };

export default function EnquirySentPage() {
  return (
    <>
      <PageTitle
        title="One step left: look in your inbox"
        sentence="A letter is on its way to the address that you gave."
      />
      <div className="max-w-measure space-y-4">
        <p>
          Open its link within 48 hours and press the button there. Only then do the coordinators read what
          you wrote.
        </p>
        <p>
          Nothing after a few minutes? Look among unwanted mail, or <Link href="/enquire">write again</Link>{' '}
          and check the address.
        </p>
        {isDemo() ? (
          <p>
            This is the demo, which sends no mail: <Link href="/demo/mails">read the kept mails</Link>.
          </p>
        ) : null}
      </div>
    </>
  );
}

import type { Metadata } from 'next';
import Link from 'next/link';
import { PageTitle } from '@/components/ui/page-title';
import { isDemo } from '@/lib/session/demo';

export const metadata: Metadata = { title: 'Look in your inbox' };

export default async function LinkSentPage() {
  return (
    <>
      <PageTitle
        title="Look in your inbox"
        sentence="If Roundtable knows your address, a link is on its way to it."
      />
      <div className="max-w-measure space-y-4">
        <p>Open the link on this device, in this browser. It works once, within 15 minutes.</p>
        <p>
          Nothing after a few minutes? Look among unwanted mail, or{' '}
          <Link href="/sign-in">ask for another link</Link>. Perhaps your coordinator knows you by another
          address.
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

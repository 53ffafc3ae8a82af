import type { Metadata } from 'next';
import Link from 'next/link';
import { SignInForm } from '@/components/session/sign-in-form';
import { Form } from '@/components/ui/form';
import { PageTitle } from '@/components/ui/page-title';
import { browserOfRequest } from '@/lib/session/browser';
import { linkRefusals } from '@/lib/session/labels';
import { askForSignInLink, openSignInLink } from '../../actions';

export const metadata: Metadata = { title: 'Sign in', robots: { index: false } };

/** Looking changes nothing, so that whatever opens links in mails before their reader does cannot use one up. */
export default async function LinkPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const { browserHash } = await browserOfRequest();
  if (!browserHash) {
    return (
      <>
        <PageTitle title="Another browser asked for this link" sentence={linkRefusals.other_browser} />
        <SignInForm action={askForSignInLink} />
      </>
    );
  }
  return (
    <>
      <PageTitle title="Sign in" sentence="One press, and you are in." />
      <Form action={openSignInLink} submit="Sign in to Roundtable">
        <input type="hidden" name="token" value={token} />
      </Form>
      <p className="mt-6">
        <Link href="/sign-in">Ask for a new link</Link>
      </p>
    </>
  );
}

import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { SignInForm } from '@/components/session/sign-in-form';
import { PageTitle } from '@/components/ui/page-title';
import { currentViewer } from '@/lib/platform/viewer';
import { ownPath } from '@/lib/session/rules';
import { askForSignInLink } from './actions';

export const metadata: Metadata = { title: 'Sign in' };

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<{ returnTo?: string | string[] }>;
}) {
  const { returnTo } = await searchParams;
  const path = ownPath(typeof returnTo === 'string' ? returnTo : null);
  if (await currentViewer()) redirect(path);
  return (
    <>
      <PageTitle title="Sign in" sentence="There is no password: we send you a link." />
      <SignInForm action={askForSignInLink} returnTo={path} />
      <p className="mt-10 max-w-measure">
        Nobody has named you in a review yet? <Link href="/enquire">Write to the network</Link>: a coordinator
        answers.
      </p>
    </>
  );
}

import type { Metadata } from 'next';
import { SessionList } from '@/components/session/session-list';
import { SignOutForm } from '@/components/session/sign-out-form';
import { Form } from '@/components/ui/form';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { networkPermit } from '@/lib/platform/permit';
import { listOwnSessions } from '@/lib/session/queries/own-sessions';
import { endOtherSessions, endSession } from './actions';

export const metadata: Metadata = { title: 'Your sessions' };

export default async function SessionsPage() {
  const permit = await networkPermit('account.view');
  const sessions = await listOwnSessions(permit);
  return (
    <>
      <PageTitle
        title="Your sessions"
        sentence="A session ends 30 days after you last used it. A session that you end here is over at once."
      />
      <Section title="Where you are signed in" lede="If you do not know one of them, end it.">
        <SessionList sessions={sessions} end={endSession} />
        <div className="mt-6">
          <Form
            action={endOtherSessions}
            submit="End all others"
            look="secondary"
            refusal={sessions.length > 1 ? undefined : 'This is your only session.'}
          />
        </div>
      </Section>
      <Section title="About you" lede="What is kept about you, for you alone.">
        <a href="/settings/copy" download className="target">
          Download a copy (JSON)
        </a>
        <p className="mt-2 max-w-measure text-soft">
          Your posts and profile, your part in reviews, what you declared and said there, and your own notes
          while they are kept.
        </p>
      </Section>
      <Section title="This browser">
        <div className="max-w-56">
          <SignOutForm personId={permit.viewer.personId} />
        </div>
      </Section>
    </>
  );
}

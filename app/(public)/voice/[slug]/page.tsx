import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { ClosedPage } from '@/components/voice/closed-page';
import { VoiceForm } from '@/components/voice/voice-form';
import { VoiceUsed } from '@/components/voice/voice-used';
import { newId } from '@/lib/platform/ids';
import { publicSentence } from '@/lib/voice/labels';
import { getPublicVoicePage } from '@/lib/voice/queries/pages';
import { answerVoicePage } from './actions';

export const metadata: Metadata = { title: 'Residents’ voice', robots: { index: false } };

/** For a resident: three questions, without signing in. */
export default async function PublicVoicePage({ params }: { params: Promise<{ slug: string }> }) {
  const page = (await getPublicVoicePage((await params).slug)) ?? notFound();
  const { slug, host, state } = page;
  return (
    <>
      <PageTitle title={`What should the peers who visit ${host} know?`} sentence={publicSentence} />
      {page.hostCy ? (
        <p lang="cy" className="-mt-3 mb-6 text-lede text-soft">
          {page.hostCy}
        </p>
      ) : null}
      {state === 'open' ? (
        <VoiceForm action={answerVoicePage} slug={slug} id={newId()} host={host} questions={page.questions} />
      ) : (
        <ClosedPage state={state} />
      )}
      <Section title="How your words are used">
        <VoiceUsed host={host} months={page.months} />
      </Section>
    </>
  );
}

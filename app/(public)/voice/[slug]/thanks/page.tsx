import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { VoiceUsed } from '@/components/voice/voice-used';
import { getPublicVoicePage } from '@/lib/voice/queries/pages';

export const metadata: Metadata = { title: 'Thank you', robots: { index: false } };

export default async function VoiceThanksPage({ params }: { params: Promise<{ slug: string }> }) {
  const page = (await getPublicVoicePage((await params).slug)) ?? notFound();
  return (
    <>
      <PageTitle title="Thank you" sentence="Your answers are with the peer team. You can close this page." />
      {page.state === 'open' ? (
        <p className="max-w-measure">
          On a shared device somebody else can now <Link href={`/voice/${page.slug}`}>answer too</Link>.
        </p>
      ) : null}
      <Section title="How your words are used">
        <VoiceUsed host={page.host} months={page.months} />
      </Section>
    </>
  );
}

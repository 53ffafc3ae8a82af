import type { Metadata } from 'next';
import type { ComponentProps, ReactNode } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import { Form } from '@/components/ui/form';
import { LinkButton } from '@/components/ui/link-button';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { WhoSees } from '@/components/ui/who-sees';
import { PageFacts } from '@/components/voice/page-facts';
import { PageForm } from '@/components/voice/page-form';
import { dayOf, now } from '@/lib/platform/clock';
import { type Permit, permit } from '@/lib/platform/permit';
import { refusalWords } from '@/lib/platform/refusal-words';
import { voiceAddress } from '@/lib/voice/address';
import { defaultQuestions, noDaysWords, voiceWords } from '@/lib/voice/labels';
import { getVoicePage } from '@/lib/voice/queries/pages';
import { closingDays } from '@/lib/voice/rules';
import { changeVoicePage, closeVoicePage, openVoicePage } from './actions';

export const metadata: Metadata = { title: 'Residents’ voice' };

type Page = Awaited<ReturnType<typeof getVoicePage>>;

export default async function VoicePage({ params }: { params: Promise<{ reference: string }> }) {
  const view = await permit('voice.view', (await params).reference);
  const { review } = view;
  const page = await getVoicePage(view);
  const home = `/reviews/${review.reference}/voice`;
  const reads = review.decide('voice.read').allowed;
  return (
    <>
      <PageTitle
        title="Residents’ voice"
        sentence="A page on which residents answer three questions in two minutes, without an account. A poster leads to it."
        actions={reads && page ? <LinkButton href={`${home}/answers`}>Read the answers</LinkButton> : null}
      />
      {page ? (
        <Section title="The page" lede="Nobody is asked for a name, and nothing is kept of their browser.">
          <PageFacts page={page} address={voiceAddress(page.slug)} poster={`${home}/poster`} />
        </Section>
      ) : null}
      <Keeping view={view} page={page} />
    </>
  );
}

function Keeping({ view: { review }, page }: { view: Permit<'voice.view'>; page: Page }) {
  const { reference, onSiteTo } = review;
  const decision = review.decide('voice.keep');
  if (!decision.allowed) return page ? null : <NoPage>{refusalWords(decision.refusal)}</NoPage>;
  const days = closingDays(onSiteTo, dayOf(now()));
  const form = {
    reference,
    days,
    refusal: days ? undefined : noDaysWords(onSiteTo),
    answered: page !== null && page.received > 0,
  };
  return page?.state === 'open' ? <Open form={form} page={page} /> : <NotOpen form={form} page={page} />;
}

type FormFacts = Pick<ComponentProps<typeof PageForm>, 'reference' | 'days' | 'refusal' | 'answered'>;

function Open({ form, page }: { form: FormFacts; page: NonNullable<Page> }) {
  return (
    <>
      <Section title="Change it">
        <PageForm
          {...form}
          action={changeVoicePage}
          submit="Save the change"
          questions={page.questions}
          closesOn={page.closesOn}
          version={page.version}
        />
      </Section>
      <Section title="Close it at once" lede="It can be opened again under the same address.">
        <Form action={closeVoicePage} submit="Close the page" look="secondary">
          <input type="hidden" name="reference" value={form.reference} />
        </Form>
      </Section>
    </>
  );
}

function NotOpen({ form, page }: { form: FormFacts; page: Page }) {
  return (
    <Section
      title={page ? 'Open it again' : 'Open a page'}
      lede="The questions serve most visits. Change them as you like."
    >
      <PageForm
        {...form}
        action={openVoicePage}
        submit={page ? 'Open the page again' : 'Open the page'}
        questions={page?.questions ?? defaultQuestions}
        closesOn={null}
      />
      <WhoSees>{voiceWords.sees}</WhoSees>
    </Section>
  );
}

function NoPage({ children }: { children: ReactNode }) {
  return (
    <EmptyState title="No page is open">
      It lets residents who are in no session be heard. {children}
    </EmptyState>
  );
}

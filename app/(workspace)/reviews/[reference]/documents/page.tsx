import type { Metadata } from 'next';
import { AskForm } from '@/components/documents/ask-form';
import { OfferForm } from '@/components/documents/offer-form';
import { PaperNext } from '@/components/documents/paper-next';
import { StatementStart } from '@/components/documents/statement-start';
import { EmptyState } from '@/components/ui/empty-state';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { papersSentence } from '@/lib/documents/labels';
import { listPapers } from '@/lib/documents/queries/papers';
import { dayOf, now } from '@/lib/platform/clock';
import type { ReviewFacts } from '@/lib/platform/facts';
import { newId } from '@/lib/platform/ids';
import { permit } from '@/lib/platform/permit';
import { askForDocument, offerDocument } from './actions';
import { Papers } from './papers';

interface Props {
  params: Promise<{ reference: string }>;
}

export const metadata: Metadata = { title: 'Papers' };

export default async function DocumentsPage({ params }: Props) {
  const view = await permit('documents.view', (await params).reference);
  const { review } = view;
  const { papers, peers } = await listPapers(view);
  const { reference } = review;
  const today = dayOf(now());
  const asks = review.decide('documents.ask').allowed;
  const supplies = review.decide('documents.supply').allowed;
  const statement = papers.filter((paper) => paper.kind === 'position_statement');
  const others = papers.filter((paper) => paper.kind === 'document');
  const reads = isReader(review);
  const list = { review, peers, today, reads };
  return (
    <>
      <PageTitle title="Papers" sentence={papersSentence(papers)} />
      <PaperNext papers={papers} supplies={supplies} reads={reads} today={today} />
      <Section title="Position statement" lede="The council in its own words.">
        {statement.length > 0 ? (
          <Papers papers={statement} {...list} />
        ) : (
          <StatementStart
            reference={reference}
            document={newId()}
            asks={asks}
            supplies={supplies}
            ask={askForDocument}
            offer={offerDocument}
          />
        )}
      </Section>
      <Section title="What the team asks for" lede="Each with its reason. Nothing is asked twice.">
        {others.length > 0 ? (
          <Papers papers={others} {...list} />
        ) : (
          <EmptyState title="Nothing has been asked for yet.">
            Papers help the team to ask better questions on site: plans, minutes, figures. Most are public
            already.
          </EmptyState>
        )}
      </Section>
      {asks ? <AskForm reference={reference} document={newId()} ask={askForDocument} /> : null}
      {supplies ? (
        <Section title="Offer something else" lede="What the team has not asked for and should know.">
          <OfferForm reference={reference} document={newId()} offer={offerDocument} />
        </Section>
      ) : null}
    </>
  );
}

// The coordinator may read everything and owes the team no mark.
function isReader(review: ReviewFacts): boolean {
  const isPeer = review.roles.has('peer') || review.roles.has('lead_peer');
  return isPeer && review.decide('documents.mark_read').allowed;
}

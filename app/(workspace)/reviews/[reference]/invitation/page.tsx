import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CheckedDeclaration } from '@/components/team/checked-declaration';
import { DeclareFields } from '@/components/team/declare-fields';
import { DeclineForm, InvitationAnswer } from '@/components/team/invitation-answer';
import { InvitationNext } from '@/components/team/invitation-next';
import { InvitationOutline } from '@/components/team/invitation-outline';
import { OwnDeclarations } from '@/components/team/own-declarations';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import type { ReviewFacts } from '@/lib/platform/facts';
import { permit } from '@/lib/platform/permit';
import { getInvitation } from '@/lib/team/queries/invitation';
import { acceptInvitation, declareInterests, declineInvitation } from './actions';

interface Props {
  params: Promise<{ reference: string }>;
}

export const metadata: Metadata = { title: 'Invitation to a peer team' };

export default async function InvitationPage({ params }: Props) {
  const view = await permit('invitation.view', (await params).reference);
  const { review } = view;
  const invitation = await getInvitation(view);
  if (!invitation) notFound();
  const hosts = review.hosts.map((host) => host.name).join(' and ');
  const onSite = { from: review.onSiteFrom, to: review.onSiteTo };
  return (
    <>
      <PageTitle
        title={`The peer team for ${review.title}`}
        sentence="Say whether you come, and whether anything stands between you and the host."
      />
      <InvitationNext invitation={invitation} reference={review.reference} />
      <InvitationOutline invitation={invitation} hosts={hosts} onSite={onSite} />
      <OwnDeclarations declarations={invitation.declarations} />
      {invitation.status === 'invited' && review.decide('invitation.answer').allowed ? (
        <InvitationAnswer
          reference={review.reference}
          host={hosts}
          declared={invitation.declarations.length > 0}
          accept={acceptInvitation}
          decline={declineInvitation}
        />
      ) : null}
      {invitation.status === 'accepted' ? <Later review={review} hosts={hosts} /> : null}
    </>
  );
}

/** What may come up after the answer: a new interest, or that one cannot come after all. */
function Later({ review, hosts }: { review: ReviewFacts; hosts: string }) {
  return (
    <>
      {review.decide('declaration.make').allowed ? (
        <Section
          title="Something new to declare"
          lede="With an interest, the review closes to you until the coordinator has considered it."
        >
          <CheckedDeclaration action={declareInterests} submit="Declare" look="secondary" clearWhenDone>
            <input type="hidden" name="reference" value={review.reference} />
            <DeclareFields host={hosts} />
          </CheckedDeclaration>
        </Section>
      ) : null}
      {review.decide('invitation.answer').allowed ? (
        <Section
          title="I cannot come after all"
          lede="You leave the team, and the coordinator is told at once."
        >
          <DeclineForm reference={review.reference} decline={declineInvitation} submit="Leave the team" />
        </Section>
      ) : null}
    </>
  );
}

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BookingDecisions } from '@/components/network/booking-decisions';
import { MembershipList } from '@/components/network/membership-list';
import { OrganisationFacts } from '@/components/network/organisation-facts';
import { OrganisationPeople } from '@/components/network/organisation-people';
import { OrganisationReviews } from '@/components/network/organisation-reviews';
import { LinkButton } from '@/components/ui/link-button';
import { PageTitle } from '@/components/ui/page-title';
import { membershipLabels, organisationKindLabels } from '@/lib/network/labels';
import { listBookingDecisions } from '@/lib/network/queries/bookings';
import { getOrganisation, type Organisation } from '@/lib/network/queries/organisations';
import { isCurrent } from '@/lib/network/rules';
import { dayOf, now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/ids';
import { networkPermit, networkPermitFor } from '@/lib/platform/permit';
import { changeMembership, decideBooking, endMembership, giveMembership, withdrawBooking } from '../actions';

interface Props {
  params: Promise<{ organisation: string }>;
}

export const metadata: Metadata = { title: 'Organisation' };

export default async function OrganisationPage({ params }: Props) {
  const permit = await networkPermit('organisation.view');
  const organisation = (await getOrganisation(permit, (await params).organisation)) ?? notFound();
  const manages = networkPermitFor(permit.viewer, 'organisation.manage') !== null;
  const keepsPeople = networkPermitFor(permit.viewer, 'person.view') !== null;
  const books = networkPermitFor(permit.viewer, 'booking.view');
  const today = dayOf(now());
  return (
    <>
      <PageTitle
        title={organisation.name}
        sentence={sentence(organisation, today)}
        breadcrumbs={[
          { label: 'Councils and other organisations', href: '/councils' },
          { label: organisation.shortName },
        ]}
        actions={
          <>
            {organisation.kind === 'council' ? (
              <LinkButton href={`/councils/${organisation.id}/dates`} look="secondary">
                Dates and polls
              </LinkButton>
            ) : null}
            {manages ? (
              <LinkButton href={`/councils/${organisation.id}/change`} look="secondary">
                Change what is kept
              </LinkButton>
            ) : null}
          </>
        }
      />
      <OrganisationFacts organisation={organisation} />
      <MembershipList
        organisation={organisation}
        today={today}
        newId={newId()}
        actions={manages ? { give: giveMembership, end: endMembership, change: changeMembership } : null}
      />
      {books ? (
        <BookingDecisions
          organisation={organisation}
          decisions={await listBookingDecisions(books, organisation.id)}
          today={today}
          newId={newId()}
          actions={{ decide: decideBooking, withdraw: withdrawBooking }}
        />
      ) : null}
      <OrganisationPeople organisation={organisation} linked={keepsPeople} today={today} />
      <OrganisationReviews reviews={organisation.reviews} />
    </>
  );
}

function sentence({ kind, tier, memberships, endedOn }: Organisation, today: string): string {
  if (endedOn && endedOn <= today) return 'This organisation is no more; what is kept stays as it was.';
  const member = memberships.find((each) => isCurrent(each, today));
  const what = tier ?? organisationKindLabels[kind];
  return `${what}. ${member ? `${membershipLabels[member.kind]} of the network.` : 'Not a member of the network.'}`;
}

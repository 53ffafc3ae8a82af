import type { Metadata } from 'next';
import { PartnerSection } from '@/components/partners/partner-section';
import { HostPeople } from '@/components/request/host-people';
import { NameHostPerson } from '@/components/request/name-host-person';
import { Readers } from '@/components/request/readers';
import { ContactSection } from '@/components/safeguarding/contact-section';
import { PageTitle } from '@/components/ui/page-title';
import { listPartners } from '@/lib/partners/queries/partners';
import { newId } from '@/lib/platform/ids';
import { type Permit, permit, permitFor } from '@/lib/platform/permit';
import { refusalWords } from '@/lib/platform/refusal-words';
import { listCoordinators, listHostPeople, listReaders } from '@/lib/request/queries/host-people';
import { isLeader } from '@/lib/request/rules';
import { hostRoles } from '@/lib/request/schema';
import { getSafeguardingContact } from '@/lib/safeguarding/queries';
import {
  endHostSeat,
  endPartner,
  endReader,
  nameHostPerson,
  namePartner,
  nameReader,
  nameSafeguardingContact,
} from './actions';

export const metadata: Metadata = { title: 'People' };

interface Props {
  params: Promise<{ reference: string }>;
}

export default async function PeoplePage({ params }: Props) {
  const view = await permit('review.view', (await params).reference);
  const { review } = view;
  const [people, coordinators, partners] = await Promise.all([
    listHostPeople(view),
    listCoordinators(view),
    listPartners(view),
  ]);
  const mayName = review.decide('host_people.name').allowed;
  const mayNameLeaders =
    mayName && [...review.roles].some((role) => isLeader(role) || role === 'coordinator');
  return (
    <>
      <PageTitle
        title="People of the host"
        sentence="Who signs, who arranges and whom to ring. The peer team has its own page."
      />
      <HostPeople
        reference={review.reference}
        hosts={review.councils}
        people={people}
        coordinators={coordinators}
        mayEnd={(role) => mayName && (mayNameLeaders || !isLeader(role))}
        end={endHostSeat}
      />
      {mayName ? (
        <NameHostPerson
          reference={review.reference}
          hosts={review.councils}
          people={people}
          roles={hostRoles.filter((role) => mayNameLeaders || !isLeader(role))}
          action={nameHostPerson}
        />
      ) : null}
      <Safety view={view} />
      <PartnerSection
        reference={review.reference}
        partners={partners}
        naming={mayName ? { id: newId(), name: namePartner, end: endPartner } : null}
      />
      <ReadersOfReport view={view} />
    </>
  );
}

/** From preparation on, whom worries about safety go to. */
async function Safety({ view: { viewer, review } }: { view: Permit<'review.view'> }) {
  const view = permitFor(viewer, 'safeguarding.view', review);
  if (!view) return null;
  return (
    <ContactSection
      reference={review.reference}
      contact={await getSafeguardingContact(view)}
      action={review.decide('safeguarding.name').allowed ? nameSafeguardingContact : null}
    />
  );
}

/** Readers stand here for those who may read the draft or will name who does. */
async function ReadersOfReport({ view }: { view: Permit<'review.view'> }) {
  const { review } = view;
  const readers = await listReaders(view);
  if (!readers) return null;
  const decision = review.decide('readers.name');
  return (
    <Readers
      reference={review.reference}
      readers={readers}
      refusal={decision.allowed ? undefined : refusalWords(decision.refusal)}
      actions={{ name: nameReader, end: endReader }}
    />
  );
}

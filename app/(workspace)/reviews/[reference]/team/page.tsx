import type { Metadata } from 'next';
import Link from 'next/link';
import { AccessNeeds } from '@/components/team/access-needs';
import { ChairChoice } from '@/components/team/chair-choice';
import { ChairList } from '@/components/team/chair-list';
import { drawnChairs } from '@/components/team/drawn-chairs';
import { FormerPeers } from '@/components/team/former-peers';
import { TableDrawing } from '@/components/team/table-drawing';
import { TeamBalance } from '@/components/team/team-balance';
import { TeamKnows } from '@/components/team/team-knows';
import { TeamNext } from '@/components/team/team-next';
import { LinkButton } from '@/components/ui/link-button';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { type Permit, permit, permitFor } from '@/lib/platform/permit';
import type { TeamPlace } from '@/lib/platform/prisma/enums';
import { composeHref } from '@/lib/team/composer/address';
import { teamSentence } from '@/lib/team/labels';
import type { Team } from '@/lib/team/peer';
import { listAccessNeeds } from '@/lib/team/queries/access-needs';
import { findCandidates } from '@/lib/team/queries/candidates';
import { getTeam } from '@/lib/team/queries/team';
import { hasFreeChair, places, seated } from '@/lib/team/rules/chairs';
import { coverageOf } from '@/lib/team/rules/coverage';
import { proposePeer, waiveConflict, withdrawWaiver } from './actions';
import { Invite } from './invite';
import { Peers } from './peers';
import { ChairsLeft } from './substitutes';

interface Props {
  params: Promise<{ reference: string }>;
  searchParams: Promise<{ chair?: string | string[] }>;
}

export const metadata: Metadata = { title: 'Team' };

export default async function TeamPage({ params, searchParams }: Props) {
  const view = await permit('team.view', (await params).reference);
  const { review, viewer } = view;
  const team = await getTeam(view);
  const choosing = permitFor(viewer, 'team.propose', review);
  const access = permitFor(viewer, 'access_needs.view', review);
  const chairs = seated(team.shape, team.peers);
  const asked = (await searchParams).chair;
  const chair = places.find((place) => place === asked) ?? firstFree(chairs);
  const choose = (place: TeamPlace) => `/reviews/${review.reference}/team?chair=${place}#choose`;
  return (
    <>
      <PageTitle
        title={`A team for ${review.title}`}
        sentence={teamSentence(team)}
        actions={
          choosing && firstFree(chairs) ? (
            <LinkButton href={composeHref(review.reference, {})} look="secondary">
              Have a team proposed
            </LinkButton>
          ) : null
        }
      />
      <TeamNext team={team} coordinates={choosing !== null} agrees={review.decide('team.agree').allowed} />
      <div className="mt-6 gap-x-10 border-t-2 border-ink pt-6 lg:grid lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <TableDrawing shape={team.shape} chairs={drawnChairs(chairs)} />
        <ChairList chairs={chairs} chooseHref={choosing ? choose : undefined} />
      </div>
      {choosing ? <ChairsLeft choosing={choosing} team={team} /> : null}
      {choosing && chair ? <Choose choosing={choosing} team={team} place={chair} /> : null}
      <Invite review={review} team={team} />
      {team.peers.length > 0 ? (
        <Section title="Peer by peer" lede="What each brings, and where each stands.">
          <Peers review={review} team={team} />
        </Section>
      ) : null}
      {access ? (
        <AccessNeeds needs={await listAccessNeeds(access)} coordinates={review.roles.has('coordinator')} />
      ) : null}
      <TeamKnows known={coverageOf(team.peers, team.shape.principles)} />
      <TeamBalance peers={team.peers} />
      <FormerPeers former={team.former} />
      {review.decide('devices.view').allowed ? (
        <p className="mt-10 border-t border-rule pt-3">
          <Link href={`/reviews/${review.reference}/team/devices`} className="target">
            Devices of the team
          </Link>{' '}
          <span className="text-small text-soft">Cut off one that is lost.</span>
        </p>
      ) : null}
    </>
  );
}

function firstFree(chairs: ReturnType<typeof seated>): TeamPlace | null {
  return chairs.find((chair) => !(chair.member || chair.optional))?.place ?? null;
}

interface ChooseProps {
  choosing: Permit<'team.propose'>;
  team: Team;
  place: TeamPlace;
}

async function Choose({ choosing, team, place }: ChooseProps) {
  return (
    <ChairChoice
      reference={choosing.review.reference}
      place={place}
      pool={await findCandidates(choosing, place)}
      scope={team.shape.principles}
      full={!hasFreeChair(team.shape, team.peers, place)}
      actions={{ propose: proposePeer, waive: waiveConflict, withdraw: withdrawWaiver }}
    />
  );
}

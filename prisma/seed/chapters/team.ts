import { daysAfter } from '@/lib/calendar/days';
import { dayOf } from '@/lib/platform/clock';
import { reading, readingAs } from '@/lib/platform/database';
import { agreePeer, questionPeer } from '@/lib/team/commands/agree-peer';
import { acceptInvitation, declineInvitation } from '@/lib/team/commands/answer-invitation';
import { considerDeclaration } from '@/lib/team/commands/consider-declaration';
import { declareInterests } from '@/lib/team/commands/declare';
import { invitePeers } from '@/lib/team/commands/invite-peers';
import { proposePeer } from '@/lib/team/commands/propose-peer';
import { waiveConflict } from '@/lib/team/commands/waive-conflict';
import { minutesAfter } from '@/prisma/seed/calendar';
import type { PeerKey } from '@/prisma/seed/cast/peers';
import type { TeamPlaceStory } from '@/prisma/seed/cast/reviews/story';
import { actAs, type Happening, hostOf, type Telling } from '@/prisma/seed/telling';

/** How each place on the team was filled: proposed, asked, declared, answered, agreed by the host. */
export function team(telling: Telling): Happening[] {
  return (telling.story.team ?? []).flatMap((place) => [
    ...asked(telling, place),
    ...declared(telling, place),
    ...answered(telling, place),
    ...saidByHost(telling, place),
  ]);
}

const answerDays = 21;

function asked(telling: Telling, told: TeamPlaceStory): Happening[] {
  const { story, calendar, network, name } = telling;
  const { peer, place, proposed, invited, neighbourWaived: reason } = told;
  const person = network.personId(peer);
  const invitedAt = invited && calendar.instant(invited);
  const proposedAt = proposed ? calendar.instant(proposed) : invitedAt && minutesAfter(invitedAt, -90);
  if (!proposedAt) return [];
  const propose: Happening = {
    at: proposedAt,
    what: `${name}: ${peer} is proposed`,
    run: () => actAs(telling, story.coordinator, proposePeer, { person, place }),
  };
  if (!invitedAt) return [propose];
  const replyBy = daysAfter(dayOf(invitedAt), answerDays);
  const invite = async () => {
    const { id } = await memberOf(telling, peer);
    if (reason) await actAs(telling, story.coordinator, waiveConflict, { person, kind: 'neighbour', reason });
    await actAs(telling, story.coordinator, invitePeers, { members: [id], replyBy });
  };
  return [propose, { at: invitedAt, what: `${name}: ${peer} is invited`, run: invite }];
}

function declared(telling: Telling, { peer, declared: told }: TeamPlaceStory): Happening[] {
  if (!told) return [];
  const { calendar, name } = telling;
  const said = { interest: told.interest ? 'some' : 'none', words: told.words };
  return [
    {
      at: calendar.instant(told.on),
      what: `${name}: ${peer} declares`,
      run: () => actAs(telling, peer, declareInterests, said),
    },
  ];
}

function answered(
  telling: Telling,
  { peer, accepted, declined, declared: told }: TeamPlaceStory,
): Happening[] {
  const { calendar, name } = telling;
  const happenings: Happening[] = [];
  if (accepted) {
    const run = () => actAs(telling, peer, acceptInvitation);
    happenings.push({ at: calendar.instant(accepted), what: `${name}: ${peer} accepts`, run });
  }
  if (declined) {
    const run = () => actAs(telling, peer, declineInvitation, { reason: declined.words });
    happenings.push({ at: calendar.instant(declined.on), what: `${name}: ${peer} declines`, run });
  }
  if (told?.interest && told.outcome) {
    const answeredAt = calendar.instant(declined?.on ?? told.on);
    const run = () => consider(telling, peer, told.outcome);
    happenings.push({
      at: minutesAfter(answeredAt, 20),
      what: `${name}: ${peer}'s interest is considered`,
      run,
    });
  }
  return happenings;
}

async function consider(telling: Telling, peer: PeerKey, outcome: string | undefined): Promise<void> {
  const { story, network, reference } = telling;
  const where = { personId: network.personId(peer), outcome: 'waiting' } as const;
  const { id: reviewId } = await reading().review.findUniqueOrThrow({
    where: { requestReference: reference },
  });
  const declaration = await readingAs(network.personId(story.coordinator), (db) =>
    db.declaration.findFirstOrThrow({ where: { ...where, reviewId }, select: { id: true } }),
  );
  await actAs(telling, story.coordinator, considerDeclaration, { declaration: declaration.id, outcome });
}

function saidByHost(
  telling: Telling,
  { peer, accepted, agreedByHost, hostWorry }: TeamPlaceStory,
): Happening[] {
  const { story, calendar, name } = telling;
  const happenings: Happening[] = [];
  if (agreedByHost) {
    const run = async () => {
      const { id, version } = await memberOf(telling, peer);
      await actAs(telling, agreedByHost.by, agreePeer, { member: id, version });
    };
    happenings.push({
      at: calendar.instant(agreedByHost.on),
      what: `${name}: the host agrees to ${peer}`,
      run,
    });
  }
  if (hostWorry && accepted) {
    const run = async () => {
      const { id, version } = await memberOf(telling, peer);
      await actAs(telling, hostOf(story).politicalLead, questionPeer, {
        member: id,
        version,
        worry: hostWorry,
      });
    };
    const at = minutesAfter(calendar.instant(accepted), 36 * 60);
    happenings.push({ at, what: `${name}: the host asks about ${peer}`, run });
  }
  return happenings;
}

function memberOf({ network, reference }: Telling, peer: PeerKey) {
  return reading().teamMember.findFirstOrThrow({
    where: { personId: network.personId(peer), review: { requestReference: reference } },
    orderBy: { id: 'desc' },
    select: { id: true, version: true },
  });
}

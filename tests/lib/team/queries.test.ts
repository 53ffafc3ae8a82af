import { afterEach, beforeEach, expect, test } from 'vitest';
import { standClockAt } from '@/lib/platform/clock';
import type { Viewer } from '@/lib/platform/viewer';
import { findCandidates } from '@/lib/team/queries/candidates';
import { getInvitation } from '@/lib/team/queries/invitation';
import { listSat } from '@/lib/team/queries/sat';
import { getTeam } from '@/lib/team/queries/team';
import { aBody, aPeer } from '@/tests/support/pool';
import { aReview, asPerson, granted, standing, type World } from '@/tests/support/world';

beforeEach(() => standClockAt(new Date('2027-01-10T10:00:00Z')));
afterEach(() => standClockAt(null));

const at = new Date('2027-01-05T10:00:00Z');

/** Two peers, one with an interest that waits and a worry of the host, one only thought of, and one who declined. */
async function aTeam() {
  const world = await aReview('preparing');
  const councillor = { at: world.homeId, kind: 'councillor', group: 'Independent' } as const;
  const asked = await aPeer('Huw Caerwen', { posts: [councillor], principles: ['learning'] });
  const thought = await aPeer('Greta Ollerenby', { posts: [{ at: world.homeId }] });
  const gone = await aPeer('Saul Whinfrey', { posts: [{ at: world.homeId }] });
  await asPerson(world.people.coordinator, async (db) => {
    const { reviewId } = world;
    const common = { reviewId, proposedAt: at };
    await db.teamMember.createMany({
      data: [
        {
          ...common,
          personId: asked.personId,
          place: 'councillor',
          status: 'accepted',
          invitedAt: at,
          declaredAt: at,
          hostWorry: 'WORRY of the host',
        },
        { ...common, personId: thought.personId, place: 'officer', status: 'proposed' },
        {
          ...common,
          personId: gone.personId,
          place: 'officer',
          status: 'declined',
          declinedWords: 'DECLINED',
        },
      ],
    });
    await db.declaration.create({
      data: { reviewId, personId: asked.personId, interest: true, words: 'SECRET interest', declaredAt: at },
    });
  });
  return { world, asked };
}

const seenBy = async (world: World, who: Viewer) => getTeam(await granted(world, who, 'team.view'));

test('the coordinator sees all of the team: declarations, worries, who left and why', async () => {
  const { world } = await aTeam();
  const team = await seenBy(world, world.people.coordinator);
  expect(team.peers.map((peer) => peer.name)).toEqual(['Huw Caerwen', 'Greta Ollerenby']);
  expect(team.peers[0]?.declarations.map((each) => each.words)).toEqual(['SECRET interest']);
  expect(team.peers[0]?.hostWorry).toBe('WORRY of the host');
  expect(team.former.map((peer) => peer.declinedWords)).toEqual(['DECLINED']);
});

test('the host sees named peers and its own worry, never a declaration or who declined', async () => {
  const { world } = await aTeam();
  for (const who of ['organiser', 'politicalLead', 'chiefExecutive', 'hostOther'] as const) {
    const team = await seenBy(world, world.people[who]);
    expect(team.peers.map((peer) => peer.name)).toEqual(['Huw Caerwen', 'Greta Ollerenby']);
    expect(team.former).toEqual([]);
    const text = JSON.stringify(team);
    expect(text).toContain('WORRY of the host');
    expect(text).not.toMatch(/SECRET|DECLINED/);
  }
});

test('peers see whom the team has asked, without the host’s worry', async () => {
  const { world } = await aTeam();
  for (const who of ['lead', 'peer'] as const) {
    const team = await seenBy(world, world.people[who]);
    expect(team.peers.map((peer) => peer.name)).toEqual(['Huw Caerwen']);
    expect(JSON.stringify(team)).not.toMatch(/SECRET|DECLINED|WORRY/);
  }
});

test('a councillor’s group is shown; on an officer’s chair there is none', async () => {
  const { world } = await aTeam();
  const team = await seenBy(world, world.people.organiser);
  expect(team.peers.map((peer) => peer.group)).toEqual(['Independent', null]);
});

test('who is asked sees their invitation and their own words, and no page of the review', async () => {
  const { world, asked } = await aTeam();
  const invitation = await getInvitation(await granted(world, asked, 'invitation.view'));
  expect(invitation).toMatchObject({ place: 'councillor', status: 'accepted', seated: false });
  expect(invitation?.declarations.map((each) => each.words)).toEqual(['SECRET interest']);
  expect(invitation?.coordinators).toEqual([
    { name: world.people.coordinator.name, email: world.people.coordinator.email },
  ]);
  const facts = await standing(world, asked);
  for (const right of ['team.view', 'documents.view', 'scoping.view', 'review.view'] as const) {
    expect(facts.decide(right)).toEqual({ allowed: false, refusal: { reason: 'not_found' } });
  }
});

test('a peer who sits on the team without ever having been asked has no invitation', async () => {
  const { world } = await aTeam();
  expect(await getInvitation(await granted(world, world.people.peer, 'invitation.view'))).toBeNull();
});

test('the pool for a chair: those who know the scope first, those who cannot sit apart, with the reason', async () => {
  const world = await aReview('preparing');
  const councillor = (council: string) => ({ at: council, kind: 'councillor' }) as const;
  await asPerson(world.people.coordinator, (db) =>
    db.agreementVersion.create({
      data: {
        reviewId: world.reviewId,
        number: 1,
        mainFocus: 'Repairs with tenants.',
        principles: ['co_production'],
        team: '',
        timing: '',
        onSiteFrom: new Date('2027-03-22'),
        onSiteTo: new Date('2027-03-25'),
        preparation: '',
        feedback: '',
        feedbackForm: 'report',
        activity: '',
        learningConsent: false,
        proposedById: world.people.coordinator.personId,
        proposedAt: at,
      },
    }),
  );
  const plain = await aPeer('Aaa Plain', { posts: [councillor(world.homeId)], principles: ['learning'] });
  const knows = await aPeer('Bbb Knows', {
    posts: [councillor(world.homeId)],
    principles: ['co_production'],
  });
  const barred = await aPeer('Ccc Host', { posts: [councillor(world.hostId)] });
  const officer = await aPeer('Ddd Officer', { posts: [{ at: world.homeId }] });
  const ours = new Set([plain, knows, barred, officer].map((peer) => peer.personId));
  const pool = await findCandidates(await granted(world, world.people.coordinator, 'team.propose'), 'lead');
  const named = (list: readonly { personId: string; name: string }[]) =>
    list.filter((each) => ours.has(each.personId)).map((each) => each.name);
  expect(named(pool.fitting)).toEqual(['Bbb Knows', 'Aaa Plain']);
  expect(named(pool.barred)).toEqual(['Ccc Host']);
  expect(pool.barred.find((each) => each.name === 'Ccc Host')?.conflicts.map((each) => each.kind)).toEqual([
    'own_council',
  ]);
});

/** Who may take an officer’s chair in a review, and who may not, by what stands between. */
async function conflictsIn(world: World, who: Viewer) {
  const view = await granted(world, world.people.coordinator, 'team.propose');
  const { fitting, barred } = await findCandidates(view, 'officer');
  const found = [...fitting, ...barred].find((each) => each.personId === who.personId);
  return found?.conflicts.map(({ kind, hard }) => `${kind} ${hard ? 'hard' : 'soft'}`);
}

test('who is asked for another review on these days is said without saying for which', async () => {
  const [world, other] = [await aReview('preparing'), await aReview('preparing')];
  const busy = await aPeer('Greta Ollerenby', { posts: [{ at: world.homeId }] });
  await asPerson(other.people.coordinator, (db) =>
    db.teamMember.create({
      data: {
        reviewId: other.reviewId,
        personId: busy.personId,
        place: 'officer',
        status: 'invited',
        proposedAt: at,
        invitedAt: at,
      },
    }),
  );
  expect(await conflictsIn(world, busy)).toEqual(['elsewhere soft']);
  const { title } = await standing(other, other.people.coordinator);
  const pool = await findCandidates(
    await granted(world, world.people.coordinator, 'team.propose'),
    'officer',
  );
  expect(JSON.stringify(pool)).not.toContain(title);
});

test('councils do not review each other within three years, nor whom they become one with', async () => {
  const world = await aReview('preparing');
  const past = await aReview('closed', { from: '2025-03-10', to: '2025-03-13' });
  const fromPast = await aPeer('Greta Ollerenby', { posts: [{ at: past.hostId }] });
  expect(await conflictsIn(world, fromPast)).toEqual([]);
  const ofHost = await aPeer('Saul Whinfrey', { posts: [{ at: world.hostId }] });
  const seat = { reviewId: past.reviewId, personId: ofHost.personId, role: 'peer', startedAt: at } as const;
  await asPerson(past.people.coordinator, (db) => db.seat.create({ data: seat }));
  expect(await conflictsIn(world, fromPast)).toEqual(['reviewed_each_other hard']);
  standClockAt(new Date('2028-03-14T10:00:00Z'));
  expect(await conflictsIn(world, fromPast)).toEqual([]);
  const [partner, future] = [await aBody('Ouseby'), await aBody('New Coast')];
  const fromPartner = await aPeer('Huw Caerwen', { posts: [{ at: partner }] });
  expect(await conflictsIn(world, fromPartner)).toEqual([]);
  await asPerson(world.people.coordinator, (db) =>
    db.succession.createMany({
      data: [world.hostId, partner].map((predecessorId) => ({ predecessorId, successorId: future })),
    }),
  );
  expect(await conflictsIn(world, fromPartner)).toEqual(['reorganisation_partner hard']);
});

test('a post that a peer has named counts before anybody has confirmed it', async () => {
  const world = await aReview('preparing');
  const peer = await aPeer('Greta Ollerenby', { posts: [{ at: world.homeId }] });
  await asPerson(world.people.coordinator, (db) =>
    db.proposedPost.create({
      data: {
        personId: peer.personId,
        organisationId: world.hostId,
        kind: 'other',
        title: 'Adviser',
        fromOn: new Date('2026-01-01'),
      },
    }),
  );
  expect(await conflictsIn(world, peer)).toEqual(['own_council hard']);
});

test('a peer who left after the visit began has visited; one who left before has not', async () => {
  const world = await aReview('preparing');
  const past = await aReview('closed', { from: '2025-03-10', to: '2025-03-13' });
  const fromPast = await aPeer('Greta Ollerenby', { posts: [{ at: past.hostId }] });
  const ofHost = await aPeer('Saul Whinfrey', { posts: [{ at: world.hostId }] });
  const { coordinator } = past.people;
  const sat = async () =>
    (await asPerson(coordinator, listSat)).filter(
      ({ personId, reviewId }) => personId === ofHost.personId && reviewId === past.reviewId,
    ).length;
  const seated = (ended: string) => ({
    reviewId: past.reviewId,
    personId: ofHost.personId,
    role: 'peer' as const,
    startedAt: new Date('2025-01-10T10:00:00Z'),
    endedAt: new Date(ended),
  });
  await asPerson(coordinator, (db) => db.seat.create({ data: seated('2025-03-09T10:00:00Z') }));
  expect(await conflictsIn(world, fromPast)).toEqual([]);
  expect(await sat()).toBe(0);
  await asPerson(coordinator, (db) => db.seat.create({ data: seated('2025-03-10T10:00:00Z') }));
  expect(await conflictsIn(world, fromPast)).toEqual(['reviewed_each_other hard']);
  expect(await sat()).toBe(1);
});

import { beforeEach, describe, expect, test } from 'vitest';
import { eventWords } from '@/lib/audit/labels';
import { getHistory } from '@/lib/audit/queries';
import { eventsSeenBy } from '@/lib/audit/rules';
import { type EventName, events } from '@/lib/events';
import { standClockAt } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/ids';
import { permitFor } from '@/lib/platform/permit';
import { lockStream, recordEvent } from '@/lib/platform/stream';
import type { Viewer } from '@/lib/platform/viewer';
import { aReview, asPerson, granted, standing, type World } from '@/tests/support/world';

let world: World;
beforeEach(async () => {
  standClockAt(new Date('2027-03-23T10:30:00Z'));
  world = await aReview('on_site');
});

async function happen(who: Viewer, name: EventName, particulars: object, at = '2027-03-23T10:30:00Z') {
  await asPerson(who, async (db) => {
    const streamId = await lockStream(db, world.reviewId, 'review');
    await recordEvent(db, { streamId, name, by: who.personId, at: new Date(at), particulars });
  });
}

async function told(who: Viewer): Promise<string[]> {
  const { happenings } = await getHistory(await granted(world, who, 'review.history'));
  return happenings.map((each) => each.words);
}

test('says who did what, newest first, in Europe/London', async () => {
  const { politicalLead, coordinator, peer } = world.people;
  await happen(politicalLead, 'agreement.signed', { version: newId(), number: 3, role: 'political_lead' });
  await happen(
    coordinator,
    'peer.invited',
    { person: peer.personId, replyBy: '2027-04-02' },
    '2027-04-01T23:30:00Z',
  );
  const { happenings } = await getHistory(await granted(world, world.people.organiser, 'review.history'));
  expect(happenings).toEqual([
    {
      sequence: 2,
      day: '2027-04-02',
      time: '00:30',
      words: `${coordinator.name} invited ${peer.name}, to answer by 2\u00a0April\u00a02027.`.replace(
        /^./,
        (c) => c.toUpperCase(),
      ),
    },
    {
      sequence: 1,
      day: '2027-03-23',
      time: '10:30',
      words: `${politicalLead.name} signed version 3 of the agreement.`.replace(/^./, (c) => c.toUpperCase()),
    },
  ]);
});

describe('who sees what', () => {
  const hidden: [EventName, () => object][] = [
    ['note.recorded', () => ({ note: newId() })],
    ['note.shared', () => ({ note: newId() })],
    ['finding.recorded', () => ({ finding: newId(), number: 7 })],
    ['finding.view_said', () => ({ finding: newId(), view: 'not_yet' })],
    ['recommendation.recorded', () => ({ recommendation: newId(), number: 4 })],
    ['report.section_written', () => ({ section: 'vision', version: 2 })],
    ['draft.word_said', () => ({ person: world.people.peer.personId, agrees: false })],
    ['peer.declared', () => ({ person: world.people.peer.personId })],
    ['declaration.considered', () => ({ person: world.people.peer.personId, outcome: 'conflict' })],
  ];

  test('the host learns nothing of notes, findings, declarations and the draft', async () => {
    for (const [name, particulars] of hidden) await happen(world.people.peer, name, particulars());
    const { politicalLead, chiefExecutive, organiser, hostOther } = world.people;
    for (const who of [politicalLead, chiefExecutive, organiser, hostOther])
      expect(await told(who)).toEqual([]);
  });

  test('a note before it is shared is its author’s alone; declarations are the coordinator’s', async () => {
    for (const [name, particulars] of hidden) await happen(world.people.peer, name, particulars());
    expect(await told(world.people.peer)).toHaveLength(hidden.length);
    expect(await told(world.people.otherPeer)).toHaveLength(6);
    expect(await told(world.people.coordinator)).toHaveLength(8);
    expect((await told(world.people.lead)).some((words) => words.includes('declaration'))).toBe(false);
  });

  test('peers and the host read nothing that the team’s page hides from them', async () => {
    const { coordinator, politicalLead, organiser, lead, otherPeer, hostOther, peer } = world.people;
    const person = peer.personId;
    await happen(coordinator, 'peer.proposed', { person, place: 'councillor' });
    await happen(politicalLead, 'peer.questioned_by_host', { person });
    await happen(politicalLead, 'peer.agreed_by_host', { person });
    await happen(peer, 'peer.answered', { person, answer: 'declined' });
    await happen(coordinator, 'peer.removed', { person });
    await happen(politicalLead, 'host_person.named', { person: hostOther.personId, role: 'reader' });
    expect(await told(otherPeer)).toEqual([expect.stringContaining('(reader')]);
    expect((await told(lead)).join()).not.toMatch(/proposed|question|agreed|declined|off the peer team/);
    const host = await told(organiser);
    expect(host).toHaveLength(3);
    expect(host.join()).not.toMatch(/declined|off the peer team|reader/);
    expect(await told(coordinator)).toHaveLength(6);
    await happen(peer, 'peer.answered', { person, answer: 'accepted' });
    expect((await told(otherPeer))[0]).toContain('accepted the invitation');
  });

  test('leaders see the fact check once it is open, never what the team does with the draft', async () => {
    const names = eventsSeenBy((await standing(world, world.people.chiefExecutive)).decide);
    expect(names.filter((name) => /^(note|finding|draft|declaration|recommendation)\./.test(name))).toEqual(
      [],
    );
    expect(names.includes('fact_check.opened')).toBe(false);
  });

  test('readers, other coordinators, administrators and strangers have no history', async () => {
    const { otherCoordinator, administrator, member, stranger } = world.people;
    for (const who of [otherCoordinator, administrator, member, stranger]) {
      expect(permitFor(who, 'review.history', await standing(world, who))).toBeNull();
    }
  });

  test('another review’s events stay there', async () => {
    await happen(world.people.coordinator, 'visit.opened', {});
    world = await aReview('on_site');
    expect(await told(world.people.coordinator)).toEqual([]);
  });
});

test('pages of 25 go there and back', async () => {
  for (let count = 0; count < 60; count += 1) await happen(world.people.organiser, 'review.paused', {});
  const permit = await granted(world, world.people.organiser, 'review.history');
  const first = await getHistory(permit);
  expect([first.happenings.length, first.newer, first.older]).toEqual([25, undefined, 36]);
  const second = await getHistory(permit, { before: first.older });
  expect([second.happenings.at(0)?.sequence, second.newer, second.older]).toEqual([35, 35, 11]);
  const third = await getHistory(permit, { before: second.older });
  expect([third.happenings.length, third.newer, third.older]).toEqual([10, 10, undefined]);
  expect(await getHistory(permit, { after: third.newer })).toEqual(second);
  expect(await getHistory(permit, { after: second.newer })).toEqual(first);
});

test('every event has its words', () => {
  expect(Object.keys(eventWords).toSorted()).toEqual(Object.keys(events).toSorted());
});

import { newId } from '@/lib/platform/ids';
import type { RuleKey } from '@/lib/timetable/rule-table';
import type { PlannedSession } from '@/lib/timetable/session';
import { allAreas, aPlace, type circumstances, everybody, inOrder, planned, present } from './planned';

type Case = [what: string, rule: RuleKey, change: () => Setting, words: string | null];
interface Setting {
  sessions: PlannedSession[];
  change?: Parameters<typeof circumstances>[0];
}

export const both = present('a', 'b');
export const at = (time: string, day = '2027-03-22') => new Date(`${day}T${time}:00Z`);
export const onDay = (day: string, change: Parameters<typeof planned>[0] = {}) => {
  const session = planned(change);
  const move = (date: Date) => new Date(`${day}${date.toISOString().slice(10)}`);
  return { ...session, startsAt: move(session.startsAt), endsAt: move(session.endsAt) };
};
const guildhall = aPlace('guildhall', 'Guildhall');
const hub = aPlace('hub', 'Quay Street hub');
const tenants = [{ kind: 'resident' as const, label: 'Tenants’ panel', number: 6 }];
const cabinet = [{ kind: 'councillor' as const, label: 'Cabinet', number: 6 }];

/** A row for each rule and each edge of it; `null`: nothing to settle by that rule. */
export const cases: Case[] = [
  [
    'two sessions at once',
    'peer_twice',
    () => ({
      sessions: [
        planned({ peers: both }),
        planned({ title: 'Cabinet', from: '10:00', to: '11:00', peers: both.slice(1) }),
      ],
    }),
    'Peer b is in two places on Monday at 10:00: “Leader” and “Cabinet”.',
  ],
  [
    'one after the other',
    'peer_twice',
    () => ({ sessions: [planned({ peers: both }), planned({ from: '10:30', to: '11:00', peers: both })] }),
    null,
  ],
  [
    'two sessions in one place',
    'place_twice',
    () => ({
      sessions: [planned({ placeId: 'guildhall' }), planned({ title: 'Cabinet', placeId: 'guildhall' })],
      change: { places: [guildhall] },
    }),
    'Guildhall is used twice on Monday at 09:30: “Leader” and “Cabinet”.',
  ],
  [
    'a break in the same place',
    'place_twice',
    () => ({
      sessions: [planned({ placeId: 'guildhall' }), planned({ kind: 'break_', placeId: 'guildhall' })],
    }),
    null,
  ],
  [
    'one named person, two addresses alike',
    'person_twice',
    () => named(['Hal Quist', 'hal@saltwick.example'], ['H. Quist', 'HAL@saltwick.example'], { to: '11:00' }),
    'Hal Quist is asked for twice at once on Monday at 10:00: “Leader” and “Cabinet”.',
  ],
  [
    'two people of one name with two addresses',
    'person_twice',
    () => named(['Hal Quist', 'a@x.example'], ['Hal Quist', 'b@x.example'], { to: '11:00' }),
    null,
  ],
  [
    'one named person, one after the other',
    'asked_again',
    () => named(['Hal Quist', ''], ['hal quist ', '']),
    'Asked for twice: Hal Quist in “Leader” and “Cabinet”.',
  ],
  [
    'one group in two sessions',
    'asked_again',
    () => ({
      sessions: [
        planned({ groups: tenants }),
        planned({ title: 'Walk', from: '14:00', to: '15:00', groups: tenants }),
      ],
    }),
    'Asked for twice: Tenants’ panel in “Leader” and “Walk”.',
  ],
  [
    'one group asked and then told',
    'asked_again',
    () => ({
      sessions: [
        planned({ groups: tenants }),
        planned({ kind: 'feedback', from: '14:00', to: '15:00', groups: tenants }),
      ],
    }),
    null,
  ],
  [
    'residents in general',
    'asked_again',
    () => ({
      sessions: ['14:00', '15:00'].map((from) =>
        planned({ from, to: '16:00', groups: [{ kind: 'resident', label: 'Residents', number: 4 }] }),
      ),
    }),
    null,
  ],
  [
    'five minutes to another building',
    'rushed',
    () => way('10:35'),
    '5\u00A0minutes from “Leader” to “Tenants” on Monday, for Peer b; the way takes 10.',
  ],
  ['ten minutes, where nobody has entered more', 'rushed', () => way('10:40'), null],
  [
    'fifteen minutes for a way of 25, in a journey',
    'rushed',
    () => way('10:45', { ways: [{ oneId: 'guildhall', otherId: 'hub', minutes: 25 }] }, true),
    '15\u00A0minutes from “Leader” to “Tenants” on Monday, for Peer b; the way takes 25.',
  ],
  ['a journey, where nobody has entered minutes', 'rushed', () => way('10:35', {}, true), null],
  [
    'another room of the building',
    'rushed',
    () => way('10:30', { places: [guildhall, aPlace('hub', 'Council chamber', { building: 'guildhall' })] }),
    null,
  ],
  [
    'somebody by themselves',
    'alone',
    () => ({ sessions: [planned({ peers: present('a') })] }),
    'Peer a is alone at “Leader” on Monday at 09:30.',
  ],
  [
    'watching a meeting by oneself',
    'alone',
    () => ({ sessions: [planned({ kind: 'observation', peers: present('a') })] }),
    null,
  ],
  ['nobody', 'nobody', () => ({ sessions: [planned()] }), 'Nobody goes to “Leader” on Monday at 09:30.'],
  ['a journey without anybody', 'nobody', () => ({ sessions: [planned({ kind: 'travel' })] }), null],
  [
    'seven conversations',
    'many_sessions',
    () => ({ sessions: hourly(7, present('a')) }),
    '7 sessions on Monday for Peer a.',
  ],
  [
    'six, and the team’s own',
    'many_sessions',
    () => ({
      sessions: [
        ...hourly(6, both),
        planned({ kind: 'team_meeting', from: '17:00', to: '18:00', peers: both }),
      ],
    }),
    null,
  ],
  [
    'a morning that meets the afternoon',
    'no_lunch',
    () => ({
      sessions: [
        planned({ from: '11:00', to: '12:50', peers: both }),
        planned({ from: '13:10', to: '14:00', peers: both }),
      ],
    }),
    'No half hour for lunch on Monday for Peer a and Peer b.',
  ],
  [
    'thirty minutes at one',
    'no_lunch',
    () => ({
      sessions: [
        planned({ from: '11:00', to: '13:00', peers: both }),
        planned({ from: '13:30', to: '15:00', peers: both }),
      ],
    }),
    null,
  ],
  [
    'a planned break',
    'no_lunch',
    () => ({
      sessions: [
        planned({ from: '11:00', to: '12:30', peers: both }),
        planned({ kind: 'break_', from: '12:30', to: '13:00', peers: both }),
        planned({ from: '13:00', to: '15:00', peers: both }),
      ],
    }),
    null,
  ],
  [
    'more than ten hours',
    'long_day',
    () => ({
      sessions: [
        planned({ from: '08:00', to: '09:00', peers: both }),
        planned({ kind: 'team_meeting', from: '17:00', to: '18:45', peers: present('a') }),
      ],
    }),
    'Monday is 10 hours 45 for Peer a, first start to last end.',
  ],
  [
    'ten hours',
    'long_day',
    () => ({
      sessions: [
        planned({ from: '08:00', to: '09:00', peers: both }),
        planned({ kind: 'team_meeting', from: '17:00', to: '18:00', peers: both }),
      ],
    }),
    null,
  ],
  [
    'a day without the team’s meeting',
    'no_team_meeting',
    () => ({ sessions: [planned()] }),
    'The team does not meet on Monday evening to draw the day together.',
  ],
  ['a day with it', 'no_team_meeting', () => ({ sessions: inOrder() }), null],
  [
    'the last day, which ends with the roundtable',
    'no_team_meeting',
    () => ({ sessions: [onDay('2027-03-25')] }),
    null,
  ],
  [
    'an evening of the last day',
    'no_team_meeting',
    () => ({ sessions: [onDay('2027-03-25', { title: 'Open door', from: '18:00', to: '19:00' })] }),
    'The team does not meet on Thursday evening and “Open door” goes on into it.',
  ],
  [
    'full council',
    'council_meets',
    () => meeting('10:00', { groups: cabinet }),
    'The council meets during “Leader” on Monday at 09:30: Full council.',
  ],
  [
    'full council, watched',
    'council_meets',
    () => meeting('10:00', { kind: 'observation', groups: cabinet }),
    null,
  ],
  [
    'full council, with tenants met meanwhile',
    'council_meets',
    () => meeting('10:00', { groups: tenants }),
    null,
  ],
  ['full council right after', 'council_meets', () => meeting('10:30', { groups: cabinet }), null],
  [
    'a peer who leaves early',
    'away',
    () => absent('10:00'),
    'Peer a is away on Monday at 09:30, and stands in “Leader”.',
  ],
  ['a peer who leaves in time', 'away', () => absent('10:30'), null],
  [
    'somebody who left the team',
    'left',
    () => ({ sessions: [planned({ peers: present('a', 'z') })] }),
    'Somebody is not on the team now and stands in “Leader”.',
  ],
  ['everybody on the team', 'left', () => ({ sessions: [planned({ peers: both })] }), null],
  [
    'seven people and two peers in a room for eight',
    'too_small',
    () => room({ capacity: 8 }, { groups: [...tenants, { kind: 'staff', label: 'Officer', number: 1 }] }),
    'Guildhall holds 8, and 9 come to “Leader” on Monday at 09:30.',
  ],
  ['eight in a room for eight', 'too_small', () => room({ capacity: 8 }, { groups: tenants }), null],
  ['a room of which nobody has said', 'too_small', () => room({}, { groups: tenants }), null],
  [
    'steps, where somebody who is met cannot take them',
    'step_free',
    () => room({ stepFree: false }, { stepFreeNeeded: true }),
    'Guildhall is not step-free and somebody who is expected there needs it: “Leader”.',
  ],
  [
    'steps, where one of the team cannot take them: the place is named, and nobody',
    'step_free',
    () => room({ stepFree: false }, {}, { teamNeedsStepFree: true }),
    'Guildhall is not step-free and somebody who is expected there needs it: “Leader”.',
  ],
  ['steps that nobody minds', 'step_free', () => room({ stepFree: false }, {}), null],
  ['no steps', 'step_free', () => room({ stepFree: true }, { stepFreeNeeded: true }), null],
  [
    'nobody has said whether there are steps',
    'step_free_unsaid',
    () => room({}, { stepFreeNeeded: true }),
    'Nobody has said whether Guildhall is step-free and somebody who is expected there needs it: “Leader”.',
  ],
  ['steps are known of', 'step_free_unsaid', () => room({ stepFree: false }, { stepFreeNeeded: true }), null],
  [
    'a place that was lost',
    'place_lost',
    () => room({ isLost: true }, {}),
    'Guildhall cannot be used any more and “Leader” is there on Monday at 09:30.',
  ],
  ['a place that was not', 'place_lost', () => room({}, {}), null],
  [
    'the day after the visit',
    'outside',
    () => ({ sessions: [onDay('2027-03-26')] }),
    '“Leader” lies outside the visit on Friday 26\u00A0March.',
  ],
  ['the last day of the visit', 'outside', () => ({ sessions: [onDay('2027-03-25')] }), null],
  [
    'residents on the last day alone',
    'residents_late',
    () => ({ sessions: [planned(), onDay('2027-03-25', { title: 'Open door', groups: tenants })] }),
    'Residents are met on the last day only from “Open door” on.',
  ],
  [
    'residents before it',
    'residents_late',
    () => ({ sessions: [planned({ groups: tenants }), onDay('2027-03-25', { groups: tenants })] }),
    null,
  ],
  [
    'an area that nobody asks about',
    'area_uncovered',
    () => ({ sessions: [planned({ areas: allAreas.slice(1) })] }),
    'No session covers co-operative vision yet.',
  ],
  ['all four areas', 'area_uncovered', () => ({ sessions: [planned({ areas: allAreas })] }), null],
  [
    'two pairs of ears',
    'area_thin',
    () => ({ sessions: [planned({ areas: allAreas.slice(0, 1), peers: both })] }),
    'Only 2\u00A0peers would hear about co-operative vision.',
  ],
  [
    'three',
    'area_thin',
    () => ({ sessions: [planned({ areas: allAreas, peers: present('a', 'b', 'c') })] }),
    null,
  ],
  [
    'all of a team of two',
    'area_thin',
    () => ({ sessions: [planned({ areas: allAreas, peers: both })], change: { team: 'ab' } }),
    null,
  ],
  [
    'residents nowhere',
    'kind_unmet',
    () => ({ sessions: [planned({ groups: everybody.slice(0, 3) })] }),
    'No session meets residents yet.',
  ],
  ['everybody met', 'kind_unmet', () => ({ sessions: [planned({ groups: everybody })] }), null],
];

function hourly(count: number, peers: PlannedSession['peers']): PlannedSession[] {
  return Array.from({ length: count }, (_, index) => {
    const hour = String(8 + index).padStart(2, '0');
    return planned({ title: `Talk ${index}`, from: `${hour}:00`, to: `${hour}:45`, peers });
  });
}

function way(from: string, change: Setting['change'] = {}, journey = false): Setting {
  const first = planned({ peers: both, placeId: 'guildhall' });
  const second = planned({ title: 'Tenants', from, to: '11:30', peers: present('b', 'c'), placeId: 'hub' });
  const travel = planned({ kind: 'travel', from: '10:30', to: from, peers: present('b', 'c') });
  const sessions = journey ? [first, travel, second] : [first, second];
  return { sessions, change: { places: [guildhall, hub], ...change } };
}

export function named(one: [string, string], other: [string, string], { to = '10:00' } = {}): Setting {
  const sessions = [planned({ to }), planned({ title: 'Cabinet', from: '10:00', to: '11:00' })];
  const people = [one, other].map(([name, email], index) => ({
    sessionId: sessions[index]?.id ?? newId(),
    name,
    email,
  }));
  return { sessions, change: { named: people } };
}

function meeting(from: string, change: Parameters<typeof planned>[0]): Setting {
  const meetings = [{ id: newId(), title: 'Full council', startsAt: at(from), endsAt: at('13:00') }];
  return { sessions: [planned({ peers: both, ...change })], change: { meetings } };
}

function absent(from: string): Setting {
  const absences = [{ id: newId(), personId: 'a', startsAt: at(from), endsAt: at('18:00') }];
  return { sessions: [planned({ peers: both })], change: { absences } };
}

function room(
  place: Parameters<typeof aPlace>[2],
  session: Parameters<typeof planned>[0],
  change: Setting['change'] = {},
): Setting {
  const there = planned({ peers: both, placeId: 'guildhall', ...session });
  return { sessions: [there], change: { places: [aPlace('guildhall', 'Guildhall', place)], ...change } };
}

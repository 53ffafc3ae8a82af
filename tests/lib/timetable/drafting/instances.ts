import fc from 'fast-check';
import { instantAt } from '@/lib/platform/clock';
import { daysBetween } from '@/lib/platform/date-words';
import type { Circumstances } from '@/lib/timetable/circumstances';
import type { DraftInput, Wanted } from '@/lib/timetable/drafting/input';
import { usualWanted } from '@/lib/timetable/drafting/usual';
import type { Attendant, PlannedPlace, PlannedSession } from '@/lib/timetable/session';
import { aPlace, planned } from '@/tests/lib/timetable/planned';

const from = '2027-03-22';

export function team(size: number): Attendant[] {
  return Array.from({ length: size }, (_, index) => ({
    personId: `peer-${index + 1}`,
    name: `Peer ${index + 1}`,
    isPeer: true,
  }));
}

export function circumstances(change: Partial<Circumstances> = {}): Circumstances {
  return {
    from,
    to: '2027-03-25',
    attendants: team(7),
    places: guildhall,
    ways: [],
    absences: [],
    meetings: [],
    named: [],
    teamNeedsStepFree: false,
    levels: {},
    kept: [],
    ...change,
  };
}

/** Rooms for a whole visit: three in one building, two elsewhere. */
export const guildhall: PlannedPlace[] = [
  aPlace('committee-1', 'Guildhall, committee room 1', {
    capacity: 12,
    stepFree: true,
    building: 'Guildhall',
  }),
  aPlace('committee-2', 'Guildhall, committee room 2', {
    capacity: 10,
    stepFree: true,
    building: 'Guildhall',
  }),
  aPlace('parlour', 'Guildhall, parlour', { capacity: 6, stepFree: false, building: 'Guildhall' }),
  aPlace('chamber', 'Guildhall, chamber', { capacity: 60, stepFree: true, building: 'Guildhall' }),
  aPlace('hub', 'Quayside hub', { capacity: 30, stepFree: true }),
];

/** A visit with the usual sessions, to draft. */
export function aVisit(change: Partial<DraftInput> = {}, more: Partial<Circumstances> = {}): DraftInput {
  const around = circumstances(more);
  const to = around.to ?? from;
  // Ids in the order of the set: the same visit is the same input.
  const wanted = usualWanted(daysBetween(from, to)).map((each, index) => ({
    ...each,
    id: `wanted-${index}`,
  }));
  return { from, to, wanted, sessions: [], circumstances: around, ...change };
}

const time = (minutes: number) =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** Visits of every size with absences, council meetings, rooms lost and pinned sessions, seldom all solvable. */
export const visits: fc.Arbitrary<DraftInput> = fc
  .record({
    days: fc.integer({ min: 1, max: 4 }),
    peers: fc.integer({ min: 2, max: 7 }),
    keep: fc.array(fc.boolean(), { minLength: 50, maxLength: 50 }),
    rooms: fc.array(
      fc.record({
        capacity: fc.option(fc.integer({ min: 3, max: 40 })),
        stepFree: fc.constantFrom(true, false, null),
        building: fc.constantFrom('', 'Guildhall', 'Hub'),
        isLost: fc.boolean().map((lost) => lost),
      }),
      { maxLength: 6 },
    ),
    minutes: fc.array(fc.integer({ min: 1, max: 45 }), { maxLength: 4 }),
    absences: fc.array(
      fc.record({
        peer: fc.nat(6),
        day: fc.nat(3),
        from: fc.integer({ min: 16, max: 34 }),
        half: fc.integer({ min: 1, max: 12 }),
      }),
      { maxLength: 3 },
    ),
    meeting: fc.option(fc.record({ day: fc.nat(3), from: fc.integer({ min: 18, max: 36 }) })),
    pins: fc.array(fc.record({ day: fc.nat(3), slot: fc.nat(3), peer: fc.nat(6), room: fc.nat(5) }), {
      maxLength: 5,
    }),
    team: fc.boolean(),
  })
  .map(({ days, peers, keep, rooms, minutes, absences, meeting, pins, team: needs }) => {
    const all = daysBetween(from, `2027-03-${21 + days}`);
    const dayAt = (index: number) => all[index % all.length] ?? from;
    const attendants = team(peers);
    const places = rooms.map((room, index) => aPlace(`room-${index}`, `Room ${index}`, room));
    const stretch = (day: number, start: number, half: number) => ({
      startsAt: instantAt(dayAt(day), time(start * 30)),
      endsAt: instantAt(dayAt(day), time(Math.min(start + half, 47) * 30)),
    });
    const wanted: Wanted[] = usualWanted(all)
      .map((each, index) => ({ ...each, id: `wanted-${String(index).padStart(2, '0')}` }))
      .filter((_, index) => keep[index]);
    return {
      from,
      to: all.at(-1) ?? from,
      wanted,
      sessions: pinned(pins, { attendants, places, dayAt }),
      circumstances: circumstances({
        to: all.at(-1) ?? from,
        attendants,
        places,
        ways: minutes.flatMap((each, index) => {
          const [one, other] = [places[index], places[index + 1]];
          return one && other ? [{ oneId: one.id, otherId: other.id, minutes: each }] : [];
        }),
        absences: absences.map((each, index) => ({
          id: `absence-${index}`,
          personId: `peer-${(each.peer % peers) + 1}`,
          ...stretch(each.day, each.from, each.half),
        })),
        meetings: meeting
          ? [{ id: 'council', title: 'Full council', ...stretch(meeting.day, meeting.from, 5) }]
          : [],
        teamNeedsStepFree: needs,
      }),
    };
  });

interface Setting {
  attendants: readonly Attendant[];
  places: readonly PlannedPlace[];
  dayAt: (index: number) => string;
}

/** Pinned sessions an hour long, no two of them at once. */
function pinned(
  pins: readonly { day: number; slot: number; peer: number; room: number }[],
  { attendants, places, dayAt }: Setting,
): PlannedSession[] {
  const taken = new Map(pins.map((pin) => [`${dayAt(pin.day)} ${pin.slot}`, pin]));
  return [...taken.values()].map(({ day, slot, peer, room }, index) =>
    planned({
      id: `pinned-${index}`,
      title: `Pinned ${index}`,
      pinned: true,
      startsAt: instantAt(dayAt(day), time(545 + slot * 125)),
      endsAt: instantAt(dayAt(day), time(605 + slot * 125)),
      placeId: places[room]?.id ?? null,
      peers: [
        { personId: attendants[peer % attendants.length]?.personId ?? '', part: 'lead' },
        { personId: attendants[(peer + 1) % attendants.length]?.personId ?? '', part: 'note_taker' },
      ],
    }),
  );
}

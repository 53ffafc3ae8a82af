// How long a draft and a repair of a timetable take, what they place, and how little a repair changes.
import { instantAt } from '@/lib/platform/clock';
import { draftTimetable } from '@/lib/timetable/drafting/draft';
import { repairTimetable } from '@/lib/timetable/drafting/repair';
import { aVisit, team } from '@/tests/lib/timetable/drafting/instances';

const visits = [
  { days: 4, peers: 7 },
  { days: 4, peers: 6 },
  { days: 4, peers: 5 },
  { days: 3, peers: 6 },
  { days: 3, peers: 4 },
];

const rows = visits.map(({ days, peers }) => {
  const input = aVisit({}, { to: `2027-03-${21 + days}`, attendants: team(peers) });
  const [drafted, draftMs] = timed(() => draftTimetable(input));
  const standing = { ...input, wanted: [], sessions: drafted.placed };
  const from = instantAt('2027-03-23', '12:00');
  const loss = { kind: 'peer' as const, personId: 'peer-2', from };
  const [repaired, repairMs] = timed(() => repairTimetable(standing, loss, from));
  const touched = drafted.placed.filter(
    (each) => each.startsAt >= from && each.peers.some(({ personId }) => personId === loss.personId),
  );
  const moved = repaired.changed.filter(
    (each) => Number(each.before.startsAt) !== Number(each.after.startsAt),
  );
  return {
    days,
    peers,
    wanted: input.wanted.length,
    placed: drafted.placed.length,
    'draft, ms': draftMs,
    'peer out of': touched.length,
    changed: repaired.changed.length,
    'of them moved in time': moved.length,
    'not kept by two': repaired.unplaced.length,
    'repair, ms': repairMs,
  };
});

console.info('Timetable: a draft, and its repair when a peer drops out on day two');
console.table(rows);

function timed<T>(work: () => T): [T, number] {
  const start = performance.now();
  const result = work();
  return [result, Math.round(performance.now() - start)];
}

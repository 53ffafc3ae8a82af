import { describe, expect, test } from 'vitest';
import { timeOf } from '@/lib/platform/clock';
import { daysBetween } from '@/lib/platform/date-words';
import { draftTimetable } from '@/lib/timetable/drafting/draft';
import { contentOf } from '@/lib/timetable/release';
import type { PlannedSession } from '@/lib/timetable/session';
import { readSheet, type SheetSetting } from '@/lib/timetable/sheet/read';
import { timetableSheet } from '@/lib/timetable/sheet/write';
import { aVisit } from '@/tests/lib/timetable/drafting/instances';
import { aPlace, planned } from '@/tests/lib/timetable/planned';

const days = daysBetween('2027-03-22', '2027-03-25');
const attendants = [
  { personId: 'anwen', name: 'Anwen Pryce', isPeer: true },
  { personId: 'rhodri', name: 'Rhodri Maddox', isPeer: true },
  { personId: 'rhona', name: 'Rhona Mackie', isPeer: true },
  { personId: 'lark', name: 'Lark Osei', isPeer: true },
];
const places = [
  aPlace('guildhall', 'Guildhall, room 1'),
  aPlace('hub', 'Quayside hub'),
  aPlace('den', 'Den', { isLost: true }),
];
const names = new Map([
  ...attendants.map(({ personId, name }): [string, string] => [personId, name]),
  ...places.map(({ id, name }): [string, string] => [id, name]),
]);
const setting = (change: Partial<SheetSetting> = {}): SheetSetting => ({
  days,
  sessions: [],
  places,
  attendants,
  names,
  ...change,
});

/** The problems of one row under its headings. */
function problems(cells: Record<string, string>): string[] {
  const all = { Day: 'Monday', From: '09:30', To: '10:30', Session: 'Cabinet', ...cells };
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const text = [Object.keys(all), Object.values(all)].map((row) => row.map(cell).join(',')).join('\n');
  return readSheet(text, setting()).rows[0]?.problems ?? ['no row'];
}

function one(text: string, change: Partial<SheetSetting> = {}): PlannedSession {
  const { rows, problem } = readSheet(text, setting(change));
  const session = rows[0]?.session;
  if (!session) throw new Error(JSON.stringify({ problem, rows }));
  return session;
}

describe('a round trip', () => {
  const input = aVisit();
  const { placed } = draftTimetable(input, 4);
  const { circumstances } = input;
  const known = new Map([
    ...circumstances.attendants.map(({ personId, name }): [string, string] => [personId, name]),
    ...circumstances.places.map(({ id, name }): [string, string] => [id, name]),
  ]);
  const around = { days, places: circumstances.places, attendants: circumstances.attendants, names: known };
  const sheet = timetableSheet(placed, known);

  test('of the whole timetable changes nothing', () => {
    const { rows, problem, unknown } = readSheet(sheet, { ...around, sessions: placed });
    expect([problem, unknown]).toEqual([null, []]);
    expect(rows.map(({ becomes }) => becomes)).toEqual(placed.map(() => 'same'));
  });

  test('into an empty timetable makes the same sessions', () => {
    const { rows } = readSheet(sheet, { ...around, sessions: [] });
    expect(rows.flatMap((row) => row.problems)).toEqual([]);
    const made = rows.flatMap(({ session }) => session ?? []);
    const told = (sessions: readonly PlannedSession[]) =>
      contentOf(
        sessions.map((each) => ({ ...each, id: '' })),
        [],
      );
    expect(told(made)).toEqual(told(placed));
  });

  test.each([',', ';', '\t'])('parted by %j, with old line ends', (sign) => {
    const cells = 'Day,From,To,Session\r\nMonday,9:30,10:30,Leader\r\n'.replaceAll(',', sign);
    expect(one(cells).title).toBe('Leader');
  });

  test('a title that looks like a formula is defused, and is itself again when it comes back', () => {
    const sessions = [planned({ title: '=HYPERLINK("x")', purpose: 'One line\nand "another"; 2, 3' })];
    const text = timetableSheet(sessions, names);
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
    expect(readSheet(text, setting({ sessions })).rows[0]?.becomes).toBe('same');
    expect(one(text, { days: ['2027-03-22'] })).toMatchObject({
      title: '=HYPERLINK("x")',
      purpose: 'One line\nand "another"; 2, 3',
    });
  });
});

describe('what a row means', () => {
  test('other names of columns, a day left out below its first row, a length, people by initials and by a name', () => {
    const text = [
      'Date\tTime\tMeeting\tDuration\tRoom\tPeers\tAttendees\tStatus',
      'Mon 22 March\t9.30\tLeader\t1 hour\troom 1\tAP LO\t1 leader\tasked',
      '\t11–12\tTenants\t\tquayside hub\tLark, Rhona Mackie and Pryse\t6 tenants; 2 x repairs staff\tasked',
    ].join('\n');
    const { rows, unknown } = readSheet(text, setting());
    expect(unknown).toEqual(['Status']);
    expect(rows.map(({ problems: wrong }) => wrong)).toEqual([[], ['Nobody on the team is called “Pryse”.']]);
    expect(rows[0]?.session).toMatchObject({
      title: 'Leader',
      startsAt: new Date('2027-03-22T09:30:00Z'),
      endsAt: new Date('2027-03-22T10:30:00Z'),
      placeId: 'guildhall',
      peers: [
        { personId: 'anwen', part: 'lead' },
        { personId: 'lark', part: 'note_taker' },
      ],
      groups: [{ kind: 'councillor', label: 'leader', number: 1 }],
    });
  });

  test('everything that is wrong with a row is said, in words', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ Session: '' })).toEqual(['Say what the session is called.']);
    expect(problems({ From: 'early' })).toEqual(['“early” is no time that could be read. Use 09:30.']);
    expect(problems({ To: '' })).toEqual(['Say when it ends.']);
    expect(problems({ To: '09:00' })).toEqual(['It ends at 09:00, and begins at 09:30.']);
    expect(problems({ Kind: 'party' })[0]).toContain('“party” is no kind of session');
    expect(problems({ Place: 'Moon' })[0]).toContain('There is no place “Moon”');
    expect(problems({ Place: 'Den' })).toEqual(['“Den” cannot be used any more.']);
    expect(problems({ Peers: 'RM' })).toEqual(['“RM” could be Rhodri Maddox or Rhona Mackie.']);
    expect(problems({ Peers: 'Zed' })).toEqual(['Nobody on the team is called “Zed”.']);
    expect(problems({ 'Who is met': 'tenants' })[0]).toContain('“tenants” says no number and people');
    expect(problems({ Areas: 'Everything' })).toEqual(['“Everything” is no area of focus.']);
    expect(problems({ Pinned: 'perhaps' })).toEqual(['“perhaps” is neither yes nor no.']);
    expect(problems({ Day: 'Friday', From: '', Kind: 'party' })).toHaveLength(3);
  });

  test('what cannot be read at all says why', () => {
    const whole = (text: string) => readSheet(text, setting()).problem;
    expect(whole('\n\n')).toBe('There is nothing in it yet.');
    expect(whole('Who,Why\nA,B')).toBe(
      'The first row must name the columns. “Session”, “Day”, “From” are not there.',
    );
    expect(whole('Day,From,To,Session\n"Monday,9,10,X')).toBe('A quotation mark is opened and never closed.');
    const long = `Day,From,To,Session\n${'Monday,9,10,X\n'.repeat(301)}`;
    expect(whole(long)).toBe('It has more than 300 rows.');
  });
});

describe('which session a row means', () => {
  const leader = planned({ id: 'leader', title: 'Leader', from: '09:30', to: '10:30' });
  const twins = [
    planned({ id: 'a', title: 'Staff' }),
    planned({ id: 'b', title: 'Staff', from: '11:00', to: '12:00' }),
  ];
  const read = (lines: string[], sessions: PlannedSession[]) =>
    readSheet(['Day,From,To,Session,Key', ...lines].join('\n'), setting({ sessions })).rows;

  test('by its key, by a title that both have once, by title and start; else it is new', () => {
    expect(read(['Tuesday,9:30,10:30,Mayor,leader'], [leader])[0]).toMatchObject({ becomes: 'changed' });
    expect(read(['Tuesday,9:30,10:30,leader,'], [leader])[0]?.session?.id).toBe('leader');
    const again = read(['Monday 22 March,11:00,12:00,Staff,', 'Tuesday,9:00,10:00,Staff,'], twins);
    expect(again.map(({ session, becomes }) => [session?.id, becomes])).toEqual([
      ['b', 'same'],
      ['row-3', 'added'],
    ]);
    expect(read(['Monday,9,10,Other,unknown'], [leader])[0]?.becomes).toBe('added');
  });

  test('two rows for one session are one too many', () => {
    const rows = read(['Monday,9:30,10:30,Leader,leader', 'Tuesday,9:30,10:30,Leader,leader'], [leader]);
    expect(rows.map(({ problems: wrong }) => wrong)).toEqual([[], ['It is the session of row 2.']]);
  });

  test('a column that the sheet lacks changes nothing of a session', () => {
    const rich = { ...leader, placeId: 'hub', pinned: true, purpose: 'Why', lines: ['line'] };
    const [row] = read(['Monday,10:00,11:00,Leader,'], [rich]);
    expect(row?.session).toMatchObject({ placeId: 'hub', pinned: true, purpose: 'Why', lines: ['line'] });
    expect(row?.session && timeOf(row.session.startsAt)).toBe('10:00');
  });
});

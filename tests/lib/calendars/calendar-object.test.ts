import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { afterEach, describe, expect, test } from 'vitest';
import { type CalendarEntry, feedText, invitationText } from '@/lib/calendars/calendar-object';

const entry = (change: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: 'session@roundtable.example',
  sequence: 2,
  changedAt: new Date('2027-03-01T10:00:00Z'),
  startsAt: new Date('2027-03-27T09:30:00Z'),
  endsAt: new Date('2027-03-27T10:30:00Z'),
  title: 'Tenants’ panel, part 2; “repairs”',
  place: 'Guildhall, 1 High Street',
  description: 'Focus group\nWith you: Jo Lark (leads)',
  url: 'https://roundtable.example/reviews/CPR-2027-001/timetable/session',
  isOff: false,
  ...change,
});
const organiser = { name: 'Roundtable', email: 'roundtable@example.org' };
const attendee = { name: 'Mina "Min" Kestrelby', email: 'mina@test.example' };

/** What the first parser makes of a calendar, its times by the VTIMEZONE that the calendar itself brings. */
function readByIcalJs(text: string) {
  const root = new ICAL.Component(ICAL.parse(text));
  for (const zone of root.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return {
    method: root.getFirstPropertyValue('method'),
    events: root.getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component);
      return {
        uid: event.uid,
        sequence: event.sequence,
        title: event.summary,
        place: event.location,
        description: event.description,
        startsAt: event.startDate.toJSDate(),
        endsAt: event.endDate.toJSDate(),
        status: component.getFirstPropertyValue('status'),
        changedAt: (component.getFirstPropertyValue('last-modified') as ICAL.Time).toJSDate(),
      };
    }),
  };
}

/** What the second makes of it, which knows the world's time zones by itself. */
function readByNodeIcal(text: string) {
  return Object.values(nodeIcal.sync.parseICS(text)).flatMap((part) =>
    part?.type === 'VEVENT'
      ? [
          {
            uid: part.uid,
            sequence: Number(part.sequence),
            title: part.summary,
            place: part.location,
            description: part.description,
            startsAt: new Date(part.start.getTime()),
            endsAt: new Date(part.end?.getTime() ?? 0),
            status: part.status,
            changedAt: new Date(part.lastmodified?.getTime() ?? 0),
          },
        ]
      : [],
  );
}

const days = [
  [
    'the Saturday before the clocks go forward',
    '2027-03-27T09:30:00Z',
    '2027-03-27T10:30:00Z',
    '20270327T093000',
  ],
  ['the Sunday on which they do', '2027-03-28T08:30:00Z', '2027-03-28T09:30:00Z', '20270328T093000'],
  ['the Monday after', '2027-03-29T08:30:00Z', '2027-03-29T09:30:00Z', '20270329T093000'],
  ['the Sunday on which they go back', '2027-10-31T09:30:00Z', '2027-10-31T10:30:00Z', '20271031T093000'],
] as const;

describe.each(['UTC', 'America/New_York', 'Australia/Lord_Howe'])('on a computer that runs in %s', (zone) => {
  const own = process.env['TZ'];
  afterEach(() => {
    if (own === undefined) delete process.env['TZ'];
    else process.env['TZ'] = own;
  });

  test.each(days)('half past nine in London is half past nine in London, %s', (_, from, to, wall) => {
    process.env['TZ'] = zone;
    const text = feedText('Reviews', [entry({ startsAt: new Date(from), endsAt: new Date(to) })]);
    expect(text).toContain(`DTSTART;TZID=Europe/London:${wall}`);
    const expected = { startsAt: new Date(from), endsAt: new Date(to) };
    expect(readByIcalJs(text).events).toMatchObject([expected]);
    expect(readByNodeIcal(text)).toMatchObject([expected]);
  });
});

test('two parsers read the same of a whole calendar', () => {
  const off = entry({ uid: 'off@roundtable.example', sequence: 3, isOff: true, title: 'Cabinet' });
  const text = feedText('Reviews', [entry(), off]);
  const { method, events } = readByIcalJs(text);
  expect(method).toBe('PUBLISH');
  const { url, isOff, ...said } = entry();
  expect(events).toEqual([
    { ...said, status: 'CONFIRMED' },
    { ...said, uid: off.uid, sequence: 3, title: 'Cabinet', status: 'CANCELLED' },
  ]);
  expect(readByNodeIcal(text)).toEqual(events);
});

test('an empty calendar is one that both can read', () => {
  const text = feedText('Reviews', []);
  expect(readByIcalJs(text).events).toEqual([]);
  expect(readByNodeIcal(text)).toEqual([]);
});

test.each([
  [false, 'REQUEST', 'CONFIRMED'],
  [true, 'CANCEL', 'CANCELLED'],
])('an invitation, off: %s, is a %s', (isOff, method, status) => {
  const text = invitationText(entry({ isOff }), { organiser, attendee });
  expect(readByIcalJs(text)).toMatchObject({ method, events: [{ status, sequence: 2 }] });
  expect(readByNodeIcal(text)).toMatchObject([{ status, sequence: 2 }]);
  const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  expect(event?.getFirstPropertyValue('organizer')).toBe('mailto:roundtable@example.org');
  expect(event?.getFirstProperty('attendee')?.getParameter('cn')).toBe('Mina  Min  Kestrelby');
});

test('lines are folded and ended as the standard says', () => {
  const text = feedText('Reviews', [entry({ description: 'ŵ'.repeat(300) })]);
  const lines = text.split('\r\n');
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(readByIcalJs(text).events[0]?.description).toBe('ŵ'.repeat(300));
});

import { describe, expect, test } from 'vitest';
import { openQuestions, problemsWith } from '@/lib/request/complete';
import {
  asFields,
  askersFor,
  type Council,
  filledAnswers,
  hostRefusal,
  isLastLeader,
} from '@/lib/request/rules';
import { draftAnswers } from '@/lib/request/schema';

const today = '2027-01-11';
const host = '01900000-0000-7000-8000-00000000000a';
const second = '01900000-0000-7000-8000-00000000000b';
const council: Council = { id: host, kind: 'council', ended: false, memberships: ['full'], mayBook: false };

describe('which council may host', () => {
  const cases: [string, Partial<Council>, boolean, string | null][] = [
    ['a full member', {}, false, null],
    ['an associate', { memberships: ['associate'] }, false, 'associate'],
    ['an associate that became a full member', { memberships: ['associate', 'full'] }, false, null],
    ['a council outside the network', { memberships: [] }, false, 'not_member'],
    ['one outside it, for a coordinator', { memberships: [] }, true, 'undecided'],
    ['one that is decided on', { memberships: [], mayBook: true }, false, null],
    ['the same, for a coordinator', { memberships: [], mayBook: true }, true, null],
    ['an associate that is decided on', { memberships: ['associate'], mayBook: true }, false, 'associate'],
    ['the same, for a coordinator', { memberships: ['associate'], mayBook: true }, true, null],
    ['an associate, for a coordinator', { memberships: ['associate'] }, true, 'undecided'],
    ['another body', { kind: 'co_operative_body' }, true, 'not_a_council'],
    ['a council that has ended', { ended: true }, true, 'ended'],
  ];
  test.each(cases)('%s', (_name, particular, byCoordinator, expected) => {
    expect(hostRefusal({ ...council, ...particular }, byCoordinator)).toBe(expected);
  });
});

describe('dates', () => {
  const problems = (windows: { from: string; to: string }[]) =>
    problemsWith('dates', draftAnswers.parse({ windows }), today);
  test('one good range is enough; blank ones do not count', () => {
    expect(
      problems([
        { from: '', to: '' },
        { from: '2027-09-13', to: '2027-09-30' },
      ]),
    ).toEqual({});
  });
  test.each([
    ['none', [{ from: '', to: '' }], 'windows[0][from]', 'Give at least one range of dates'],
    [
      'wrong order',
      [{ from: '2027-09-30', to: '2027-09-13' }],
      'windows[0][to]',
      'The last day comes before the first day',
    ],
    [
      'in the past',
      [{ from: '2027-01-04', to: '2027-02-13' }],
      'windows[0][from]',
      'Give a day in the future',
    ],
    [
      'no such day',
      [{ from: '2027-02-30', to: '2027-03-13' }],
      'windows[0][from]',
      'Give the first day, such as 27/03/2027',
    ],
    [
      'endless',
      [{ from: '2027-02-03', to: '2029-02-03' }],
      'windows[0][to]',
      'Give a range of a year or less',
    ],
    [
      'half a range',
      [{ from: '2027-02-03', to: '' }],
      'windows[0][to]',
      'Give the last day, such as 16/04/2027',
    ],
  ])('%s', (_name, windows, field, words) => {
    expect(problems(windows)).toEqual({ [field]: [words] });
  });
});

describe('answers', () => {
  const asker = { name: 'Imogen Tarrick', email: 'imogen@harrowmere.example' };
  test('whoever asks is filled in, for the first council only', () => {
    const answers = draftAnswers.parse({ hosts: [host, second], asker: 'chief_executive' });
    const filled = filledAnswers(answers, asker);
    expect(filled.leaders.map((each) => [each.organisationId, each.chiefExecutive.email])).toEqual([
      [host, asker.email],
      [second, ''],
    ]);
  });
  test('leaders of a council that was taken out are not asked for', () => {
    const blank = { name: '', email: '' };
    const leaders = [
      { organisationId: second, politicalLead: { ...blank, title: '' }, chiefExecutive: blank },
    ];
    const filled = filledAnswers(draftAnswers.parse({ hosts: [host], leaders }), asker);
    expect(filled.leaders.map((each) => each.organisationId)).toEqual([host]);
  });
  test('one address cannot be both leaders', () => {
    const same = { name: 'Maren Tolliver', email: 'maren@saltwick.example' };
    const leaders = [
      { organisationId: host, politicalLead: { ...same, title: 'Leader' }, chiefExecutive: same },
    ];
    const answers = draftAnswers.parse({ hosts: [host], leaders, organiser: same });
    expect(problemsWith('people', answers, today)).toEqual({
      'leaders[0][chiefExecutive][email]': [
        'The political lead and the chief executive need an address each',
      ],
    });
  });
  test('an empty draft has every question open', () => {
    expect(openQuestions(draftAnswers.parse({}), today)).toEqual([
      'councils',
      'you',
      'people',
      'why',
      'focus',
      'dates',
      'contacts',
    ]);
  });
  test('fields are named as the form names them', () => {
    expect(asFields({ windows: [{ from: '2027-09-13', to: '' }], whyNow: 'x' })).toEqual({
      'windows[0][from]': '2027-09-13',
      'windows[0][to]': '',
      whyNow: 'x',
    });
  });
  test('only a coordinator asks for a council that is not theirs', () => {
    expect(askersFor(true, false)).toEqual(['coordinator']);
    expect(askersFor(false, true)).toEqual(['political_lead', 'chief_executive', 'organiser', 'host_other']);
  });
});

test('the last leader of a role and council stays', () => {
  const lead = { id: 'a', role: 'political_lead', organisationId: host };
  expect(isLastLeader(lead, [lead])).toBe(true);
  expect(isLastLeader(lead, [lead, { ...lead, id: 'b' }])).toBe(false);
  expect(isLastLeader(lead, [lead, { ...lead, id: 'b', organisationId: second }])).toBe(true);
  expect(isLastLeader({ ...lead, role: 'organiser' }, [])).toBe(false);
});

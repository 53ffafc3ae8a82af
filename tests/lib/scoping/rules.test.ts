import { describe, expect, test } from 'vitest';
import type { AgreementVersion, Signer } from '@/lib/scoping/agreement';
import { headTexts, lastChange } from '@/lib/scoping/heads';
import { isAgreed, signerStates, visitDays, wasAgreed } from '@/lib/scoping/rules';

const version = (number: number, change: Partial<AgreementVersion> = {}): AgreementVersion => ({
  id: `v${number}`,
  number,
  mainFocus: 'Housing.',
  principles: ['co_production'],
  team: 'Six people.',
  councillors: 2,
  officers: 3,
  externals: 1,
  onSiteFrom: '2027-06-14',
  onSiteTo: '2027-06-17',
  timing: '',
  preparation: 'A statement.',
  feedback: 'A roundtable.',
  feedbackForm: 'report',
  activity: '',
  learningConsent: false,
  reason: '',
  proposedBy: 'Naomi Thackbell',
  proposedAt: new Date('2027-02-12T10:00:00Z'),
  signatures: [],
  ...change,
});
const signer = (role: Signer['role'], seatId: string = role): Signer => ({
  seatId,
  personId: seatId,
  name: seatId,
  role,
  post: role,
});
const signed = (...seats: string[]) =>
  seats.map((seatId) => ({ seatId, signedAt: new Date('2027-03-08T16:12:00Z') }));

describe('who has signed', () => {
  const signers = [
    signer('political_lead'),
    signer('chief_executive'),
    signer('coordinator'),
    signer('lead_peer'),
  ];

  test('the latest version counts; what was signed before is told beside it', () => {
    const states = signerStates(
      [
        { number: 2, signatures: signed('political_lead') },
        { number: 1, signatures: signed('political_lead', 'lead_peer') },
      ],
      signers,
    );
    expect(
      states.map(({ signedAt, earlier, needed }) => [signedAt !== null, earlier?.number, needed]),
    ).toEqual([
      [true, 1, true],
      [false, undefined, true],
      [false, undefined, true],
      [false, 1, false],
    ]);
  });

  test.each([
    ['all three', ['political_lead', 'chief_executive', 'coordinator'], true],
    ['one missing', ['political_lead', 'coordinator', 'lead_peer'], false],
    ['nobody', [], false],
  ])('agreed or not: %s', (_, seats, agreed) => {
    expect(isAgreed(signerStates([{ number: 1, signatures: signed(...seats) }], signers))).toBe(agreed);
  });

  test('a role that nobody holds is a signature that is missing', () => {
    const states = signerStates(
      [{ number: 1, signatures: signed('political_lead') }],
      [signer('political_lead')],
    );
    expect(isAgreed(states)).toBe(false);
  });
});

describe('the heads', () => {
  test('say the days with their weekdays and count them', () => {
    expect(headTexts(version(1)).timing[0]).toBe(
      'On site from Monday 14\u00A0June to Thursday 17\u00A0June\u00A02027: 4\u00A0days.',
    );
    expect(visitDays({ onSiteFrom: '2027-03-27', onSiteTo: '2027-03-29' })).toBe(3);
  });

  test('remember the version in which each last changed', () => {
    const versions = [version(3, { team: 'Seven.' }), version(2, { team: 'Seven.' }), version(1)];
    expect(lastChange(versions, 'team')?.number).toBe(2);
    expect(lastChange(versions, 'focus')?.number).toBe(1);
    expect(lastChange([], 'focus')).toBe(null);
  });
});

test.each([
  ['one council of two has not signed', ['a lead', 'a chief', 'coordinator'], false],
  ['nobody of the network has signed', ['a lead', 'a chief', 'b lead', 'b chief'], false],
  ['all have signed', ['a lead', 'a chief', 'b lead', 'b chief', 'coordinator'], true],
])('a joint agreement: %s', (_, signed, expected) => {
  const roles = { lead: 'political_lead', chief: 'chief_executive' } as const;
  const signatures = signed.map((each) => {
    const [host, role] = each.split(' ');
    if (role !== 'lead' && role !== 'chief') return { role: 'coordinator' as const, organisationId: null };
    return { role: roles[role], organisationId: host ?? null };
  });
  expect(wasAgreed(signatures, ['a', 'b'])).toBe(expected);
});

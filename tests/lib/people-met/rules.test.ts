import { expect, test } from 'vitest';
import { type PageState, type PersonMet, pageState } from '@/lib/people-met/rules';
import { planned } from '@/tests/lib/timetable/planned';

interface Facts {
  noRelease?: true;
  isOff?: true;
  at?: string;
  change?: Partial<PersonMet>;
}

test.each<[string, Facts, PageState]>([
  ['no address', { change: { email: '' } }, 'no_address'],
  ['no release', { noRelease: true }, 'not_released'],
  ['not been sent', {}, 'not_sent'],
  ['been sent', { change: { linkHash: 'x', toldNumber: 2 } }, 'sent'],
  ['changed since', { change: { linkHash: 'x', toldNumber: 1 } }, 'changed'],
  ['been taken back', { change: { linkRevokedAt: new Date() } }, 'revoked'],
  ['nobody to tell that it is off', { isOff: true }, 'off'],
  ['somebody to tell that it is off', { isOff: true, change: { linkHash: 'x', toldNumber: 1 } }, 'changed'],
  ['said that it is off', { isOff: true, change: { linkHash: 'x', toldNumber: 2 } }, 'off'],
  ['ended', { at: '2027-04-06T10:00:00Z', change: { linkHash: 'x', toldNumber: 2 } }, 'over'],
])('a page that has %s', (_, { noRelease, isOff = false, at = '2027-03-02T10:00:00Z', change }, state) => {
  const someone: PersonMet = {
    id: 'una',
    sessionId: 'panel',
    name: 'Una',
    email: 'una@met.example',
    linkHash: null,
    linkSentAt: null,
    linkRevokedAt: null,
    cannotComeAt: null,
    cannotComeWords: '',
    cannotComeSeenAt: null,
    toldNumber: null,
    mailings: 0,
    ...change,
  };
  const own = { session: planned(), place: null, number: 2, changedAt: new Date(), isOff };
  expect(pageState(someone, noRelease ? null : own, new Date(at))).toBe(state);
});

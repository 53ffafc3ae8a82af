import { describe, expect, test } from 'vitest';
import type { RecordedDecision } from '@/lib/publication/rules';
import * as rules from '@/lib/publication/rules';

let minute = 0;
function decided(
  recordedRole: 'political_lead' | 'chief_executive',
  level: RecordedDecision['level'],
  form: RecordedDecision['form'] = 'full',
  fromOn: string | null = null,
): RecordedDecision {
  minute += 1;
  const recordedAt = new Date(Date.UTC(2027, 4, 1, 10, minute));
  return { recordedRole, level, form, fromOn, recordedAt, organisationId: 'saltwick' };
}
const ofMarlpit = (decision: RecordedDecision) => ({ ...decision, organisationId: 'marlpit' });
const today = '2027-06-01';
const waitsWith = (decisions: RecordedDecision[], hosts = ['saltwick']) =>
  rules
    .waitsWith(decisions, today, hosts)
    .map((each) => (hosts.length > 1 ? [each.organisationId, each.role] : each.role));
const inForce = (...decisions: RecordedDecision[]) => {
  const found = rules.decisionInForce(decisions, today, ['saltwick']);
  return found && [found.level, found.form];
};

describe('the decision in force', () => {
  test('is none where nobody has decided', () => {
    expect(inForce()).toBeNull();
  });

  test('is the one of either leader alone', () => {
    expect(inForce(decided('chief_executive', 'members'))).toEqual(['members', 'full']);
  });

  test('is the narrower in level and in form where the two differ', () => {
    expect(
      inForce(decided('political_lead', 'public', 'statement'), decided('chief_executive', 'members')),
    ).toEqual(['members', 'statement']);
    expect(inForce(decided('political_lead', 'public'), decided('chief_executive', 'withdrawn'))).toEqual([
      'withdrawn',
      'full',
    ]);
  });

  test('is each one’s latest that has begun', () => {
    const first = decided('political_lead', 'host_only');
    const later = decided('political_lead', 'public', 'full', '2027-06-02');
    expect(inForce(first, later)).toEqual(['host_only', 'full']);
    const now = decided('political_lead', 'public', 'full', '2027-06-01');
    expect(inForce(first, now)).toEqual(['public', 'full']);
  });
});

describe('with whom a difference waits', () => {
  test('with nobody where they agree, or one is silent', () => {
    expect(waitsWith([decided('political_lead', 'public')])).toEqual([]);
    const both = [decided('political_lead', 'public'), decided('chief_executive', 'public')];
    expect(waitsWith(both)).toEqual([]);
  });

  test('with the narrower; with both where each is narrower in something', () => {
    const level = [decided('political_lead', 'public'), decided('chief_executive', 'members')];
    expect(waitsWith(level)).toEqual(['chief_executive']);
    const both = [
      decided('political_lead', 'public', 'summary'),
      decided('chief_executive', 'members', 'full'),
    ];
    expect(waitsWith(both)).toEqual(['political_lead', 'chief_executive']);
  });
});

describe('a joint review', () => {
  const hosts = ['saltwick', 'marlpit'];
  const joint = (...decisions: RecordedDecision[]) => {
    const found = rules.decisionInForce(decisions, today, hosts);
    return found && [found.level, found.form];
  };

  test('is shared with nobody before each council has decided', () => {
    const one = [decided('political_lead', 'public'), decided('chief_executive', 'public')];
    expect(joint(...one)).toBeNull();
    expect(waitsWith(one, hosts)).toEqual([['marlpit', null]]);
    expect(waitsWith([], hosts)).toEqual([]);
    expect(joint(...one, ofMarlpit(decided('chief_executive', 'members')))).toEqual(['members', 'full']);
  });

  test('keeps each council’s word: the later of one never replaces the narrower of the other', () => {
    const narrow = decided('political_lead', 'host_only', 'summary');
    const wide = ofMarlpit(decided('political_lead', 'public'));
    expect(joint(narrow, wide)).toEqual(['host_only', 'summary']);
    expect(waitsWith([narrow, wide], hosts)).toEqual([['saltwick', 'political_lead']]);
  });
});

import { describe, expect, test } from 'vitest';
import { decisionInForce, type RecordedDecision, waitsWith } from '@/lib/publication/rules';

let minute = 0;
function decided(
  recordedRole: 'political_lead' | 'chief_executive',
  level: RecordedDecision['level'],
  form: RecordedDecision['form'] = 'full',
  fromOn: string | null = null,
): RecordedDecision {
  minute += 1;
  return { recordedRole, level, form, fromOn, recordedAt: new Date(Date.UTC(2027, 4, 1, 10, minute)) };
}
const inForce = (...decisions: RecordedDecision[]) => {
  const found = decisionInForce(decisions, '2027-06-01');
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
    expect(waitsWith([decided('political_lead', 'public')], '2027-06-01')).toEqual([]);
    const both = [decided('political_lead', 'public'), decided('chief_executive', 'public')];
    expect(waitsWith(both, '2027-06-01')).toEqual([]);
  });

  test('with the narrower; with both where each is narrower in something', () => {
    const level = [decided('political_lead', 'public'), decided('chief_executive', 'members')];
    expect(waitsWith(level, '2027-06-01')).toEqual(['chief_executive']);
    const both = [
      decided('political_lead', 'public', 'summary'),
      decided('chief_executive', 'members', 'full'),
    ];
    expect(waitsWith(both, '2027-06-01')).toEqual(['political_lead', 'chief_executive']);
  });
});

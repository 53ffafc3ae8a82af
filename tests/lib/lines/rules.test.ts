import { expect, test } from 'vitest';
import type { Line } from '@/lib/lines/line';
import { openQuestions } from '@/lib/lines/rules';
import { planned } from '@/tests/lib/timetable/planned';

const before = new Date('2027-03-20T09:00:00Z');
const residents = [{ kind: 'resident' as const, label: 'Tenants', number: 6 }];
const staff = [{ kind: 'staff' as const, label: 'Housing', number: 3 }];

function line(change: Partial<Line> = {}): Line {
  return {
    id: 'l1',
    number: 1,
    question: 'Who answers tenants?',
    areas: ['communities'],
    principles: [],
    askOf: ['resident', 'staff'],
    documentId: null,
    document: null,
    raisedBy: 'Ada',
    closedAt: null,
    version: 1,
    ...change,
  };
}

test('says who has not been asked, and which sessions to come could ask them', () => {
  const asked = planned({ title: 'Panel', groups: residents, areas: ['communities'], lines: ['l1'] });
  const fits = planned({ title: 'Housing', groups: staff, areas: ['communities'] });
  const elsewhere = planned({ title: 'Finance', groups: staff, areas: ['vision'] });
  const again = planned({ title: 'Walk', groups: residents, areas: ['communities'] });
  const [question] = openQuestions([line()], [asked, fits, elsewhere, again], before);
  expect(question?.asked).toEqual([asked]);
  expect(question?.unasked).toEqual(['staff']);
  expect(question?.could).toEqual([fits]);
});

test('a session that is over can ask nothing; a closed line asks nothing', () => {
  const session = planned({ groups: residents, areas: ['communities'] });
  const after = new Date('2027-03-24T09:00:00Z');
  expect(openQuestions([line()], [session], after)[0]?.could).toEqual([]);
  expect(openQuestions([line({ closedAt: before })], [session], before)).toEqual([]);
});

test('a question for anybody, about anything, can be asked wherever people are met', () => {
  const meets = planned({ groups: staff });
  const team = planned({ kind: 'team_meeting' });
  const [question] = openQuestions([line({ askOf: [], areas: [] })], [meets, team], before);
  expect(question?.could).toEqual([meets]);
  const [tied] = openQuestions(
    [line({ askOf: [], areas: [] })],
    [{ ...meets, lines: ['l1'] }, planned({ groups: staff })],
    before,
  );
  expect([tied?.unasked, tied?.could]).toEqual([[], []]);
});

test('what nobody asks comes first; more in common comes first', () => {
  const lines = [line({ id: 'l1', number: 1 }), line({ id: 'l2', number: 2 })];
  const first = planned({ groups: residents, areas: ['communities'], lines: ['l1'] });
  const near = planned({
    title: 'Near',
    groups: staff,
    areas: ['communities', 'vision'],
    principles: ['learning'],
  });
  const plain = planned({ title: 'Plain', groups: staff, areas: ['communities'] });
  const found = openQuestions(
    [...lines, line({ id: 'l3', number: 3, principles: ['learning'] })],
    [first, plain, near],
    before,
  );
  expect(found.map(({ line: { number } }) => number)).toEqual([2, 3, 1]);
  expect(found[1]?.could.map(({ title }) => title)).toEqual(['Near', 'Leader', 'Plain']);
});

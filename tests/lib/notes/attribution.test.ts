import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributionsIn } from '@/lib/notes/attribution';

const names = [
  'Cllr Marta Ŵyn-Jones',
  'Dr Zoë Łukasik',
  'May Field',
  'Will Brook',
  'Director of Housing',
  'Bo Ng',
];

const found = (text: string) => attributionsIn(text, names).map(({ kind, words }) => [kind, words]);

describe('Names', () => {
  it.each([
    ['We heard it from Marta Ŵyn-Jones.', 'Marta Ŵyn-Jones'],
    ['marta wyn-jones was there', 'marta wyn-jones'],
    ['Wyn-Jones spoke of the park', 'Wyn-Jones'],
    ['Councillor Ŵyn-Jones’s ward', 'Ŵyn-Jones'],
    ['It was Zoe’s idea', 'Zoe'],
    ['Dr Zoë Łukasik', 'Zoë Łukasik'],
    ['Lukasik agrees', 'Lukasik'],
    ['We met ZOË LUKASIK there', 'ZOË LUKASIK'],
    ['Then Will spoke', 'Will'],
    ['They rely on Brook', 'Brook'],
    ['bo ng showed us round', 'bo ng'],
  ])('finds the person in “%s”', (text, words) => {
    expect(found(text)).toEqual([['name', words]]);
  });

  it.each([
    'The housing team will meet again in the field by the brook.',
    'Will the market move? Residents will decide.',
    'They meet in May and in June.',
    'A marta is a kind of weasel.',
    'M. W.-J. and Z Ł are initials.',
    'Housing is the first worry here.',
    'Marketing and brooks and fields.',
    'Ng',
  ])('finds nobody in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('takes a name at a sentence’s start only where it is a surname', () => {
    expect(found('May said so. Field said so.')).toEqual([['name', 'Field']]);
  });

  it('takes a name without a capital for a post: the whole of it is looked for, however written', () => {
    const finds = (text: string) =>
      attributionsIn(text, ['youth worker', 'harbourmaster']).map(({ kind, words }) => [kind, words]);
    expect(finds('Said the Youth Worker; the harbourmaster agrees.')).toEqual([
      ['post', 'Youth Worker'],
      ['post', 'harbourmaster'],
    ]);
    expect(finds('Youth services and a Worker')).toEqual([]);
  });

  it('does not join words across sentences', () => {
    expect(attributionsIn('We liked May. field work began', ['May Field'])).toEqual([]);
  });

  it('finds nothing without a list of names, and survives empty ones', () => {
    expect(attributionsIn('Marta Ŵyn-Jones', [])).toEqual([]);
    expect(attributionsIn('Marta', ['', ' ', 'Cllr', '.'])).toEqual([]);
  });
});

describe('Posts that one person holds', () => {
  it.each([
    ['The chief executive told us.', 'chief executive'],
    ['the Chief Exec’s view', 'Chief Exec'],
    ['The leader wants this', 'The leader'],
    ['the leader of the council', 'the leader of the council'],
    ['Our deputy leader', 'Our deputy leader'],
    ['the mayor opened it', 'the mayor'],
    ['A director of housing', 'director of housing'],
    ['the assistant director for place', 'the assistant director for place'],
    ['Head of Communities said', 'Head of Communities'],
    ['the cabinet member for culture', 'the cabinet member for culture'],
    ['Chair of the scrutiny committee', 'Chair of the scrutiny'],
    ['The repairs manager said', 'The repairs manager'],
    ['the monitoring officer', 'monitoring officer'],
    ['The s151 officer', 's151 officer'],
    ['our town clerk', 'town clerk'],
  ])('finds the post in “%s”', (text, words) => {
    expect(found(text)).toEqual([['post', words]]);
  });

  it.each([
    'Councillors and officers agree.',
    'Chief executives of other councils were asked.',
    'Community leaders and leadership of place.',
    'A leader of young people.',
    'Managers in three teams said the same.',
    'Staff were ahead of the plan, at the head of the queue.',
    'Directors meet weekly.',
    'The chair was broken, so they stood.',
    'The mayoral model is new here.',
    'Team managers wait too long.',
  ])('finds none in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('Quotations', () => {
  it.each([
    ['They called it “the easiest cut we ever made”.', '“the easiest cut we ever made”'],
    ['One said "we were never asked before now" twice', '"we were never asked before now"'],
    ['One said ‘we don’t get asked until late’ here', '‘we don’t get asked until late’'],
    ["One said 'we don't get asked until late' here", "'we don't get asked until late'"],
  ])('finds the long one in %s', (text, words) => {
    expect(found(text)).toEqual([['quotation', words]]);
  });

  it.each([
    'They call it “the front room” here.',
    'The “you said, we did” board hangs in the hall.',
    "The tenants' group meets in the residents' hall, and the young people's forum doesn't.",
    'The tenants’ group meets in the residents’ hall on the first Monday of each month.',
    'It is 6" by 4" and nobody knows quite why that is',
  ])('leaves a few words alone in %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('shows a name within a quotation too', () => {
    expect(found('“It was Brook who said no to us”').map(([kind]) => kind)).toEqual(['quotation', 'name']);
  });
});

describe('Words of inspection', () => {
  it.each([
    ['After the inspection', 'inspection'],
    ['an audit of parks', 'audit'],
    ['They scored it low', 'scored'],
    ['a rating of places', 'rating'],
    ['not compliant with policy', 'compliant'],
    ['It requires improvement', 'requires improvement'],
    ['a failing council', 'failing council'],
  ])('finds it in “%s”', (text, words) => {
    expect(found(text)).toEqual([['inspection', words]]);
  });

  it.each([
    'Business rates pay for it.',
    'Scores of people came.',
    'The auditorium is full.',
    'Outstanding repairs wait.',
    'An upgrade of the gradual kind, with some complaints.',
    'A prospect of more.',
  ])('finds none in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });
});

it('says where each find stands, in order, in any text', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...pieces))), (parts) => {
      const text = parts.join(' ');
      const finds = attributionsIn(text, names);
      expect(finds.map((find) => text.slice(find.from, find.to))).toEqual(finds.map((find) => find.words));
      expect(finds.map((find) => find.from)).toEqual(
        finds.map((find) => find.from).toSorted((a, b) => a - b),
      );
    }),
    { numRuns: 200 },
  );
});

const pieces = [
  'Marta Ŵyn-Jones',
  'the leader',
  '“',
  '”',
  "'",
  'audit',
  '.',
  'Łukasik’s',
  'chief',
  'executive',
];

import type { FindingStory } from '../story-visit';

export const findingsOnPlace: readonly FindingStory[] = [
  {
    number: 10,
    kind: 'strength',
    area: 'place',
    principles: ['social_partnership'],
    by: 'esther_mallinder',
    on: { visitDay: 2, at: '18:05' },
    statement: 'Eleven partners hold one page of promises, and read them aloud to one another.',
    detail:
      'At their last meeting each partner read its promise and said what had been done about it. Two of them would like the promises to carry money, and the rest are thinking about it. We have seen longer documents with less in them.',
    notes: ['s20', 's21'],
    views: { agree: 'everyone' },
    settled: { on: { visitDay: 4, at: '10:15' }, words: 'All six agree.' },
  },
  {
    number: 11,
    kind: 'strength',
    area: 'place',
    principles: ['enterprise', 'social_value'],
    by: 'edmund_ockley',
    on: { visitDay: 1, at: '18:00' },
    statement:
      'Firms pass to their workers, trusts own what they use, and half of what the council spends stays near.',
    detail:
      'Nine firms have become employee-owned in six years and none has closed. Twelve trusts hold £31 million of assets. The old mill has nineteen workplaces and a waiting list. Half of the council’s spending stays within the county; it is measured each year on one page, with a map, and told to everybody.',
    notes: ['s9', 's10', 's13', 's14', 's31', 't4'],
    views: { agree: 'everyone' },
    settled: { on: { visitDay: 4, at: '10:16' }, words: 'All six agree.' },
  },
  {
    number: 12,
    kind: 'development',
    area: 'place',
    principles: ['enterprise', 'learning'],
    by: 'merrin_oakshott',
    on: { visitDay: 3, at: '18:20' },
    statement:
      'Trusts and firms depend on one or two people, and owners hear too late that they could sell to their workers.',
    detail:
      'When a trust’s manager leaves, what they knew leaves too. Trusts have asked for a shared post and would pay half of it. Owners of firms retire without knowing that their workers could buy them out; by the time they hear of it, a buyer has been found. The remedy in both cases is a person who calls before they are called.',
    notes: ['s23', 's24', 's43'],
    views: { agree: 'everyone' },
    settled: { on: { visitDay: 4, at: '10:17' }, words: 'All six agree.' },
  },
];

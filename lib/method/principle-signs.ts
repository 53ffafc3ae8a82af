/** The nine principles in the method's order, each with its sign: a path on a 24 grid, filled even-odd. */
export const principleSigns = [
  {
    key: 'social_partnership',
    name: 'Social partnership',
    shortName: 'Social partnership',
    light: '#1769B5',
    dark: '#6FB3F2',
    path: 'M8.6 5.6a6.4 6.4 0 1 0 0 12.8a6.4 6.4 0 0 0 0-12.8zM15.4 5.6a6.4 6.4 0 1 0 0 12.8a6.4 6.4 0 0 0 0-12.8z',
  },
  {
    key: 'democratic_engagement',
    name: 'Democratic engagement',
    shortName: 'Democratic engagement',
    light: '#6E46B4',
    dark: '#B89DF2',
    path: 'M3.5 4.5h17v11.5h-8.5l-4.5 4.5v-4.5h-4z',
  },
  {
    key: 'co_production',
    name: 'Co-production',
    shortName: 'Co-production',
    light: '#C54F06',
    dark: '#FF9A5C',
    path: 'M4 4h11v4.4H8.4V15H4zM20 20H9v-4.4h6.6V9H20z',
  },
  {
    key: 'enterprise',
    name: 'Enterprise and social economy',
    shortName: 'Enterprise',
    light: '#A37500',
    dark: '#E5B93C',
    path: 'M8.2 8.2C8.2 5.6 9.8 4 12 4s3.8 1.6 3.8 4.2zM6.2 9.8h11.6l1 4.2H5.2zM4.6 15.6h14.8l.8 4.4H14v-1.6h-4V20H3.8z',
  },
  {
    key: 'social_value',
    name: 'Maximising social value',
    shortName: 'Social value',
    light: '#237D3F',
    dark: '#6FC886',
    path: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 0 0 0-17zM12 6.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11zM12 9a3 3 0 1 0 0 6a3 3 0 0 0 0-6z',
  },
  {
    key: 'community_leadership',
    name: 'Community leadership and a new role for councillors',
    shortName: 'Councillors’ role',
    light: '#BF2440',
    dark: '#FF8E97',
    path: 'M10 3.5h4v5.04l4.36-2.52 2 3.46L16 12l4.36 2.52-2 3.46L14 15.46v5.04h-4v-5.04l-4.36 2.52-2-3.46L8 12 3.64 9.48l2-3.46L10 8.54z',
  },
  {
    key: 'priority_need',
    name: 'New models of meeting priority need',
    shortName: 'Priority need',
    light: '#007A85',
    dark: '#4FC7CF',
    path: 'M12 3.2L21 10.8V20.5h-6.6v-6h-4.8v6H3V10.8z',
  },
  {
    key: 'innovation',
    name: 'Innovation',
    shortName: 'Innovation',
    light: '#B5348F',
    dark: '#EE8FD2',
    path: 'M10.7 20.5v-6.2C5.8 14.3 3.2 11.2 3.2 6.2c4.6 0 7.3 2.2 8.2 5.6C12 7 14.8 3.8 20.8 3.8c0 5.6-2.6 8.9-7.4 9.2v7.5z',
  },
  {
    key: 'learning',
    name: 'Learning',
    shortName: 'Learning',
    light: '#80573B',
    dark: '#D2A482',
    path: 'M2.8 5c3.4 0 6.2.6 8.2 2.2V20c-2-1.6-4.8-2.2-8.2-2.2zM21.2 5c-3.4 0-6.2.6-8.2 2.2V20c2-1.6 4.8-2.2 8.2-2.2z',
  },
] as const;

export type PrincipleSign = (typeof principleSigns)[number];
export type PrincipleKey = PrincipleSign['key'];

export const principleKeys = [
  'social_partnership',
  'democratic_engagement',
  'co_production',
  'enterprise',
  'social_value',
  'community_leadership',
  'priority_need',
  'innovation',
  'learning',
] as const satisfies readonly PrincipleKey[];

const signByKey = new Map<PrincipleKey, PrincipleSign>(principleSigns.map((sign) => [sign.key, sign]));

export function principleSign(key: PrincipleKey): PrincipleSign {
  const sign = signByKey.get(key);
  if (!sign) throw new Error(`No sign for the principle ${key}`);
  return sign;
}

export function isPrincipleKey(value: string): value is PrincipleKey {
  return principleKeys.some((key) => key === value);
}

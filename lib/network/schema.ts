import * as z from 'zod';
import { day, email, id, line, optionalLine, prose, version, whole } from '@/lib/platform/fields';

export const organisationKinds = ['council', 'co_operative_body', 'network', 'other'] as const;
export const nations = ['england', 'wales', 'scotland', 'northern_ireland'] as const;
export const membershipKinds = ['full', 'associate', 'affiliate'] as const;
export const postKinds = ['councillor', 'officer', 'other'] as const;
export const duties = ['coordinator', 'administrator'] as const;

/** What a form leaves empty is null. */
const empty = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' || value === undefined ? null : value), schema.nullable());
export const maybeDay = (ask: string) => empty(day(ask));
const maybeLine = (max: number) => optionalLine(max).transform((text) => text || null);
export const inOrder = (dates: { from: string; until: string | null }) =>
  !dates.until || dates.until >= dates.from;
export const order = { path: ['until'], error: 'The last day is the first day or a later one' };

const organisationFacts = {
  id,
  kind: z.enum(organisationKinds, 'Choose what it is'),
  name: line('Enter its full name', 200),
  nameCy: maybeLine(200),
  shortName: line('Enter the name that people use', 100),
  code: maybeLine(20),
  nation: empty(z.enum(nations, 'Choose a nation')),
  region: maybeLine(100),
  tier: maybeLine(60),
  county: maybeLine(100),
  combinedAuthority: maybeLine(100),
  population: empty(whole('Enter a whole number', 0, 100_000_000)),
  latitude: empty(z.coerce.number('Enter degrees north').min(-90).max(90)),
  longitude: empty(z.coerce.number('Enter degrees east').min(-180).max(180)),
};
export const addOrganisationInput = z.object(organisationFacts);
export const changeOrganisationInput = z.object({ ...organisationFacts, version });

export const giveMembershipInput = z
  .object({
    id,
    organisation: id,
    kind: z.enum(membershipKinds, 'Choose a kind of membership'),
    from: day('Enter the first day'),
    until: maybeDay('Enter the last day, or leave it empty'),
  })
  .refine(inOrder, order);

export const endMembershipInput = z.object({ id, until: day('Enter the last day') });

export const changeMembershipInput = z.object({
  /** The membership that ends, and the id of the one that follows it. */
  id,
  next: id,
  kind: z.enum(membershipKinds, 'Choose a kind of membership'),
  from: day('Enter the first day of the new kind'),
});

export const decideBookingInput = z.object({
  id,
  organisation: id,
  reason: prose('Say why this council may book', 1000),
  until: maybeDay('Enter the last day, or leave it empty'),
});
export const withdrawBookingInput = z.object({ id });

/** What is asked of a post, wherever one is added. */
export const postFacts = {
  organisation: z.uuid('Choose an organisation'),
  kind: z.enum(postKinds, 'Choose what the post is'),
  title: line('Enter the title of the post', 120),
  politicalGroup: maybeLine(80),
  from: day('Enter the first day'),
};
export const onlyCouncillors = (input: { kind: string; politicalGroup: string | null }) =>
  input.kind === 'councillor' || input.politicalGroup === null;
export const noGroup = {
  path: ['politicalGroup'],
  error: 'A political group is kept for councillors only. Leave it empty',
};

export const addPersonInput = z
  .object({ id, name: line('Enter a name', 120), email, ...postFacts })
  .refine(onlyCouncillors, noGroup);
export const changePersonInput = z.object({ id, version, name: line('Enter a name', 120) });

export const addPostInput = z
  .object({ id, person: id, ...postFacts, until: maybeDay('Enter the last day, or leave it empty') })
  .refine(onlyCouncillors, noGroup)
  .refine(inOrder, order);
export const endPostInput = z.object({ id, until: day('Enter the last day') });

export const giveDutyInput = z.object({ person: id, duty: z.enum(duties, 'Choose a duty') });
export const endDutyInput = z.object({
  id,
  /** Who takes over the reviews that this coordinator looks after. */
  successor: empty(z.uuid('Choose somebody')),
});

export const changeSettingsInput = z.object({
  version,
  leadInMonths: whole('Use 1 to 24 months', 1, 24),
  factCheckWorkingDays: whole('Use 5 to 60 working days', 5, 60),
  rawNotesMonths: whole('Use 1 to 24 months', 1, 24),
  backupDays: whole('Use 0 to 400 days', 0, 400),
  onSiteAtOnce: whole('Use 1 to 50 reviews', 1, 50),
});

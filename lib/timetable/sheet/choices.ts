import { principleSigns } from '@/lib/method/principle-signs';
import { initials } from '@/lib/network/initials';
import type { SessionKind, SourceKind } from '@/lib/platform/prisma/enums';
import { areaKeys, groupKinds, sessionKinds } from '@/lib/timetable/keys';
import { areaLabels, sessionKindLabels, sourceLabels } from '@/lib/timetable/labels';
import type { Attendant, PlannedPlace } from '@/lib/timetable/session';

/** What a cell says, or what is wrong with it, in words. */
export type Read<T> = { value: T } | { problem: string };

const folded = (text: string) => text.trim().toLocaleLowerCase('en-GB').replaceAll(/[’']/g, "'");
const parted = (cell: string) =>
  cell
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);

const kindWords: Record<SessionKind, string> = {
  interview: 'interview one to one meeting call conversation',
  focus_group: 'focus group workshop panel discussion',
  visit: 'visit tour walkabout',
  observation: 'observation observe watched',
  team_meeting: 'team meeting only review debrief',
  feedback: 'feedback roundtable presentation',
  travel: 'travel journey drive',
  break_: 'break lunch coffee',
};

export function kindIn(cell: string): Read<SessionKind> {
  const said = folded(cell);
  const exact = sessionKinds.find((kind) => said === folded(sessionKindLabels[kind]) || said === kind);
  if (exact) return { value: exact };
  const words = said.split(/[^a-z]+/);
  const near = sessionKinds.filter((kind) =>
    words.every((word) => kindWords[kind].split(' ').includes(word)),
  );
  const [kind] = near;
  if (kind && near.length === 1) return { value: kind };
  const all = sessionKinds.map((each) => sessionKindLabels[each].toLowerCase()).join(', ');
  return { problem: `“${cell}” is no kind of session. Use one of: ${all}.` };
}

export function placeIn(cell: string, places: readonly PlannedPlace[]): Read<string> {
  const said = folded(cell);
  const exact = places.filter(({ name }) => folded(name) === said);
  const near = places.filter(({ name }) => folded(name).includes(said) || said.includes(folded(name)));
  const fits = exact.length > 0 ? exact : near;
  const [place] = fits;
  if (!place)
    return { problem: `There is no place “${cell}”. Add it under Places, or write it as it is there.` };
  if (fits.length > 1)
    return { problem: `“${cell}” could be ${fits.map(({ name }) => `“${name}”`).join(' or ')}.` };
  return place.isLost ? { problem: `“${place.name}” cannot be used any more.` } : { value: place.id };
}

/** People by name, by initials, or by a first or last name that only one of them has; “all” is every peer. */
export function peopleIn(cell: string, attendants: readonly Attendant[]): Read<string[]> {
  if (/^(all|everyone|everybody|(the )?(whole )?(peer )?team)$/i.test(cell.trim()))
    return { value: attendants.filter(({ isPeer }) => isPeer).map(({ personId }) => personId) };
  const found = namesIn(cell, attendants).map((name) => ({ name, fits: fitting(name, attendants) }));
  const wrong = found.find(({ fits }) => fits.length !== 1);
  if (!wrong)
    return { value: [...new Set(found.flatMap(({ fits }) => fits.map(({ personId }) => personId)))] };
  if (wrong.fits.length === 0) return { problem: `Nobody on the team is called “${wrong.name}”.` };
  return { problem: `“${wrong.name}” could be ${wrong.fits.map(({ name }) => name).join(' or ')}.` };
}

/** Initials may be parted by nothing but a gap: “AP RM”; names may hold gaps. */
function namesIn(cell: string, attendants: readonly Attendant[]): string[] {
  const parts = cell.split(/[;,\n/&+]|\band\b/).map((part) => part.trim());
  return parts.filter(Boolean).flatMap((part) => {
    const words = part.split(/\s+/);
    const short = words.every((word) => /^[\p{Lu}]{2,3}$/u.test(word));
    return short && fitting(part, attendants).length === 0 ? words : [part];
  });
}

function fitting(name: string, attendants: readonly Attendant[]): Attendant[] {
  const said = folded(name);
  const ways: ((name: string) => string[])[] = [
    (each) => [folded(each)],
    (each) => [folded(initials(each))],
    (each) => folded(each).split(/\s+/),
  ];
  for (const spelt of ways) {
    const fits = attendants.filter((each) => spelt(each.name).includes(said));
    if (fits.length > 0) return fits;
  }
  return [];
}

const guesses: [SourceKind, RegExp][] = [
  ['councillor', /councillor|cllr|cabinet|leader|mayor|scrutiny|opposition|member/],
  ['resident', /resident|tenant|young|youth|carer|citizen|communit(y|ies) member|public|parent|user/],
  [
    'partner',
    /partner|police|fire|nhs|health|volunt|charit|school|college|union|co-op|business|trust|housing association/,
  ],
];

interface Met {
  kind: (typeof groupKinds)[number];
  label: string;
  number: number;
}

/** “6 tenants [residents]; 2 repairs staff”: a number, who they are, and their kind where it is not plain from the words. */
export function metIn(cell: string): Read<Met[]> {
  const groups = parted(cell).map((part) => ({ part, group: groupIn(part) }));
  const wrong = groups.find(({ group }) => !group);
  if (wrong) return { problem: `“${wrong.part}” says no number and people, like “6 tenants”.` };
  return { value: groups.flatMap(({ group }) => group ?? []) };
}

function groupIn(part: string): Met | null {
  const match = /^(\d{1,3})\s*(?:x\s+)?(.+?)\s*(?:[[(]([^\])]*)[\])])?$/.exec(part);
  const [, count = '', label = '', kind] = match ?? [];
  const number = Number(count);
  if (!match || number < 1 || number > 500 || label.length > 120) return null;
  const said = groupKinds.find((each) => kind !== undefined && folded(sourceLabels[each]) === folded(kind));
  if (kind !== undefined && !said) return { kind: guessed(part), label: `${label} (${kind})`, number };
  return { kind: said ?? guessed(label), label, number };
}

function guessed(label: string): Met['kind'] {
  const kind = guesses.find(([, words]) => words.test(folded(label)))?.[0];
  return groupKinds.find((each) => each === kind) ?? 'staff';
}

/** Several of a closed list, by name or by a part of the name that only one has. */
function severalIn<K extends string>(
  cell: string,
  names: readonly (readonly [K, string])[],
  what: string,
): Read<K[]> {
  const found = parted(cell).map((part) => ({
    part,
    keys: keysFor(folded(part), names),
  }));
  const wrong = found.find(({ keys }) => keys.length !== 1);
  if (wrong) return { problem: `“${wrong.part}” is no ${what}.` };
  return { value: [...new Set(found.flatMap(({ keys }) => keys))] };
}

function keysFor<K extends string>(said: string, names: readonly (readonly [K, string])[]): K[] {
  const exact = names.filter(([key, name]) => key === said || folded(name) === said);
  const near = names.filter(([, name]) => folded(name).includes(said));
  return (exact.length > 0 ? exact : near).map(([key]) => key);
}

export const areasIn = (cell: string) =>
  severalIn(
    cell,
    areaKeys.map((key) => [key, areaLabels[key]] as const),
    'area of focus',
  );
export const principlesIn = (cell: string) =>
  severalIn(
    cell,
    principleSigns.map(({ key, name }) => [key, name] as const),
    'principle',
  );

export function yesIn(cell: string): Read<boolean> {
  const said = folded(cell);
  if (['yes', 'y', 'true', '1', 'x'].includes(said)) return { value: true };
  return ['no', 'n', 'false', '0', ''].includes(said)
    ? { value: false }
    : { problem: `“${cell}” is neither yes nor no.` };
}

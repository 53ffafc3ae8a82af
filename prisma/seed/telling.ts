import type * as z from 'zod';
import { standClockAt } from '@/lib/platform/clock';
import type { Command } from '@/lib/platform/command';
import { reading } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import type { Calendar } from '@/prisma/seed/calendar';
import { hosts } from '@/prisma/seed/cast/hosts';
import type { PeerKey } from '@/prisma/seed/cast/peers';
import type { PersonKey } from '@/prisma/seed/cast/people';
import type { ReviewStory } from '@/prisma/seed/cast/reviews/story';
import { keysOf } from '@/prisma/seed/keys-of';
import type { Network } from '@/prisma/seed/network';

/** A review's story while it is told. */
export interface Telling {
  name: string;
  story: ReviewStory;
  network: Network;
  calendar: Calendar;
  /** Under which the request was sent; commands know a review by it for good. */
  reference: string;
  /** The ids of what the story speaks of, by its own keys. */
  ids: Map<string, string>;
}

/** One moment of the demo network's past. */
export interface Happening {
  at: Date;
  what: string;
  run(): Promise<unknown>;
}

/** Lets something happen at its instant. */
export async function tell({ at, what, run }: Happening): Promise<void> {
  standClockAt(at);
  try {
    await run();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`The demo network’s story stops at “${what}” of ${at.toISOString()}: ${why}`, {
      cause: error,
    });
  }
}

/** The id of something in a story, the same whenever it is asked for: “note n12”. */
export function idOf({ ids }: Telling, key: string): string {
  const id = ids.get(key) ?? newId();
  ids.set(key, id);
  return id;
}

/** Does something as one of the cast; a refusal stops the story. */
export async function actAs<S extends z.ZodType, R>(
  { network, reference }: Pick<Telling, 'network' | 'reference'>,
  who: PersonKey,
  command: Command<S, R>,
  input: object = {},
): Promise<R> {
  const outcome = await command.as(await network.viewer(who), { reference, ...input });
  if (!outcome.ok) throw new Error(`${who} is refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome.result;
}

/** A story's word in the log, after its last moment. */
export function lastOf(telling: Telling, past: readonly Happening[]): Happening[] {
  const at = new Date(Math.max(...past.map((happening) => happening.at.getTime())));
  const run = async () => {
    const where = { requestReference: telling.reference };
    const { reference, title, stage } = await reading().review.findUniqueOrThrow({ where });
    console.log(`  ${reference}  ${title}: ${stage.replace('_', ' ')}`);
  };
  return [{ at, what: `${telling.name}: the end so far`, run }];
}

/** The people who sit on the team in the end, the lead first. */
export function peersOf({ team = [] }: ReviewStory): PeerKey[] {
  return team
    .filter((place) => place.accepted && !place.declined)
    .toSorted((a, b) => Number(b.place === 'lead') - Number(a.place === 'lead'))
    .map((place) => place.peer);
}

export function leadOf(story: ReviewStory): PeerKey {
  const [lead] = peersOf(story);
  if (!lead) throw new Error('The story has no lead peer');
  return lead;
}

/** The three people of a story's first council. */
export function hostOf({ hosts: councils }: Pick<ReviewStory, 'hosts'>) {
  const [politicalLead, chiefExecutive, organiser] = keysOf(hosts).filter((key) =>
    hosts[key].posts.some((post) => post.at === councils[0]),
  );
  if (!(politicalLead && chiefExecutive && organiser)) throw new Error('A council lacks its people');
  return { politicalLead, chiefExecutive, organiser };
}

import type * as z from 'zod';
import { type EventName, events, type Particulars } from '@/lib/events';
import { dayOf, now } from '@/lib/platform/clock';
import { actAs, aside, type Transaction, writing } from '@/lib/platform/database';
import { type Decision, decide } from '@/lib/platform/decision';
import { factsOf, type ReviewFacts } from '@/lib/platform/facts';
import { signalChanges } from '@/lib/platform/live-signal';
import { type Letter, queueMail } from '@/lib/platform/mail';
import { type Refusal, Refused, refuse } from '@/lib/platform/refusal';
import { lockStream, networkStream, recordEvent, recordEvents } from '@/lib/platform/stream';
import { type Viewer, visitor } from '@/lib/platform/viewer';
import type { NetworkPermission, ReviewPermission } from '@/lib/policy';

/** What a command says when it ends: what happened, or that nothing did (and then no event is written). */
export type Ending<E extends EventName, R> =
  | { changed: true; particulars: Particulars<E>; result: R; stream?: string }
  | { changed: false; result: R };

export type Outcome<R> = { ok: true; result: R } | { ok: false; refusal: Refusal };

interface Context<I> {
  /** The transaction: the one way in which a command touches the database. */
  db: Transaction;
  input: I;
  viewer: Viewer;
  now: Date;
  /** The calendar day in Europe/London. */
  today: string;
  /** Puts a letter into the outbox; it leaves only if this transaction does. */
  mail(letter: Letter): Promise<void>;
  /** Records a further event beside the command's own, on the locked stream or on that of a new aggregate. */
  also<E extends EventName>(event: E, particulars: Particulars<E>, stream?: string): Promise<void>;
  /** The same of many at once, at the price of one. */
  alsoEach<E extends EventName>(event: E, particulars: readonly Particulars<E>[]): Promise<void>;
  /** Opens the confidential tables for a piece of work that shows nothing of them to whoever gives the word. */
  aside<T>(task: string, work: () => Promise<T>): Promise<T>;
}
export type NetworkContext<I> = Context<I>;
export type ReviewContext<I> = Context<I> & { review: ReviewFacts };

interface Definition<P, E extends EventName, S extends z.ZodType> {
  permission: P;
  event: E;
  input: S;
}
type ReviewDefinition<E extends EventName, S extends z.ZodType<{ reference: string }>, R> = Definition<
  ReviewPermission,
  E,
  S
> & { about: 'review'; run(context: ReviewContext<z.output<S>>): Promise<Ending<E, R>> };
type NetworkDefinition<E extends EventName, S extends z.ZodType, R> = Definition<NetworkPermission, E, S> & {
  about: 'network';
  run(context: NetworkContext<z.output<S>>): Promise<Ending<E, R>>;
};

export interface Command<S extends z.ZodType, R> {
  readonly permission: ReviewPermission | NetworkPermission;
  readonly event: EventName;
  readonly schema: S;
  /** Runs as a person (null: somebody not signed in); refusals are values, anything else is thrown. */
  as(viewer: Viewer | null, input: unknown): Promise<Outcome<R>>;
}

/** Says that something happened. `stream`: the new aggregate that it happened to, where it is not the one locked. */
export function happened<P extends object, R = undefined>(particulars: P, result?: R, stream?: string) {
  return { changed: true as const, particulars, result: result as R, ...(stream ? { stream } : {}) };
}

/** Says that all was already as asked: a repeated press is no event. */
export function unchanged<R = undefined>(result?: R) {
  return { changed: false as const, result: result as R };
}

/** A write. Permission, event and input are part of the type: a command that lacks one does not compile. */
export function defineCommand<E extends EventName, S extends z.ZodType<{ reference: string }>, R>(
  definition: ReviewDefinition<E, S, R>,
): Command<S, R>;
export function defineCommand<E extends EventName, S extends z.ZodType, R>(
  definition: NetworkDefinition<E, S, R>,
): Command<S, R>;
export function defineCommand<E extends EventName, R>(
  // biome-ignore lint/suspicious/noExplicitAny: the overloads above are what callers see
  definition: ReviewDefinition<E, any, R> | NetworkDefinition<E, any, R>,
  // biome-ignore lint/suspicious/noExplicitAny: as above
): Command<any, R> {
  return {
    permission: definition.permission,
    event: definition.event,
    schema: definition.input,
    as: (viewer, input) =>
      answered(async () => {
        const parsed = parse(definition.input, input);
        return twice(() => run(definition, viewer ?? visitor, parsed));
      }),
  };
}

/** Two commands may wait for each other's lock: the one that the database sends away begins once more, from nothing. */
async function twice<R>(work: () => Promise<R>): Promise<R> {
  try {
    return await work();
  } catch (error) {
    if (!isSentAway(error)) throw error;
    return work();
  }
}

// Prisma names a deadlock or a serialisation failure by a code of its own, but for raw queries only in the message.
function isSentAway(error: unknown): boolean {
  if (!(error instanceof Error && 'code' in error)) return false;
  return error.code === 'P2034' || (error.code === 'P2010' && /`(40P01|40001)`/.test(error.message));
}

async function answered<R>(work: () => Promise<R>): Promise<Outcome<R>> {
  try {
    return { ok: true, result: await work() };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

function parse<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const fields: Record<string, string[]> = {};
  for (const issue of parsed.error.issues) {
    const key =
      issue.path.map((part, index) => (index === 0 ? String(part) : `[${String(part)}]`)).join('') || 'form';
    fields[key] = [...(fields[key] ?? []), issue.message];
  }
  return refuse({ reason: 'invalid', fields });
}

async function run<E extends EventName, R>(
  // biome-ignore lint/suspicious/noExplicitAny: as above
  definition: ReviewDefinition<E, any, R> | NetworkDefinition<E, any, R>,
  viewer: Viewer,
  // biome-ignore lint/suspicious/noExplicitAny: as above
  input: any,
): Promise<R> {
  const sequences = new Map<string, number>();
  const result = await writing().$transaction(async (db) => {
    await actAs(db, viewer.personId);
    if (definition.about === 'network') {
      const streamId = await lockStream(db, networkStream, 'network');
      demand(decide(definition.permission, { roles: viewer.standing }));
      const context = contextOf(db, viewer, input, { streamId, reviewId: null, sequences });
      return recorded(context, definition.event, await definition.run(context));
    }
    const review = await lockReview(db, viewer, input.reference);
    demand(review.decide(definition.permission));
    const about = { streamId: review.id, reviewId: review.id, sequences };
    const context = { ...contextOf(db, viewer, input, about), review };
    return recorded(context, definition.event, await definition.run(context));
  });
  sequences.delete(networkStream);
  signalChanges(sequences);
  return result;
}

function contextOf<I>(
  db: Transaction,
  viewer: Viewer,
  input: I,
  about: { streamId: string; reviewId: string | null; sequences: Map<string, number> },
): Context<I> {
  const at = now();
  const by = viewer.personId === visitor.personId ? null : viewer.personId;
  return {
    db,
    input,
    viewer,
    now: at,
    today: dayOf(at),
    mail: (letter) => queueMail(db, letter, at, about.reviewId),
    also: async (name, particulars, streamId = about.streamId) => {
      const told = events[name].parse(particulars);
      about.sequences.set(streamId, await recordEvent(db, { streamId, name, by, at, particulars: told }));
    },
    alsoEach: async (name, particulars) => {
      if (particulars.length === 0) return;
      const { streamId } = about;
      const each = particulars.map((one) => events[name].parse(one));
      about.sequences.set(streamId, await recordEvents(db, { streamId, name, by, at, each }));
    },
    aside: (task, work) => aside(db, task, work),
  };
}

async function recorded<E extends EventName, R>(
  context: Context<unknown>,
  event: E,
  ending: Ending<E, R>,
): Promise<R> {
  if (ending.changed) await context.also(event, ending.particulars, ending.stream);
  return ending.result;
}

async function lockReview(db: Transaction, viewer: Viewer, reference: string): Promise<ReviewFacts> {
  const row = await db.review.findFirst({
    where: { OR: [{ reference }, { requestReference: reference }] },
    select: { id: true },
  });
  if (!row) return refuse({ reason: 'not_found' });
  await lockStream(db, row.id, 'review');
  // Read again under the lock: the stage may have moved while we waited.
  return (await factsOf(db, viewer, reference)) ?? refuse({ reason: 'not_found' });
}

function demand(decision: Decision): void {
  if (!decision.allowed) refuse(decision.refusal);
}

import { databaseDate, plainDate } from '@/lib/platform/clock';
import { defineCommand, happened, type NetworkContext, unchanged } from '@/lib/platform/command';
import { mondaysAhead, mondaysWithin } from '@/lib/pool/rules/weeks';
import type { weekStates } from '@/lib/pool/schema';
import { saySpanInput, sayWeeksInput } from '@/lib/pool/schema';

type State = (typeof weekStates)[number];

/** Says week by week when one is free or away. Weeks that are over, or far away, are left as they are. */
export const sayWeeks = defineCommand({
  about: 'network',
  permission: 'peer.own',
  event: 'peer.weeks_said',
  input: sayWeeksInput,
  async run(context) {
    const ahead = new Set(mondaysAhead(context.today));
    const { weeks, seen } = context.input;
    const said = Object.entries(weeks).filter(([on, state]) => ahead.has(on) && seen[on] !== state);
    return keep(context, said);
  },
});

/** Says the same for every week between two days. */
export const saySpan = defineCommand({
  about: 'network',
  permission: 'peer.own',
  event: 'peer.weeks_said',
  input: saySpanInput,
  async run(context) {
    const { from, to, state } = context.input;
    return keep(
      context,
      mondaysWithin(from, to, context.today).map((monday) => [monday, state]),
    );
  },
});

async function keep({ db, viewer }: NetworkContext<unknown>, said: readonly (readonly [string, State])[]) {
  const personId = viewer.personId;
  const rows = await db.peerWeek.findMany({ where: { personId }, select: { weekOn: true, state: true } });
  const before = new Map(rows.map(({ weekOn, state }) => [plainDate(weekOn), state]));
  const changed = said.filter(([monday, state]) => (before.get(monday) ?? 'unsaid') !== state);
  if (changed.length === 0) return unchanged();
  const days = changed.map(([monday]) => databaseDate(monday));
  await db.peerWeek.deleteMany({ where: { personId, weekOn: { in: days } } });
  await db.peerWeek.createMany({
    data: changed.flatMap(([monday, state]) =>
      state === 'unsaid' ? [] : [{ personId, weekOn: databaseDate(monday), state }],
    ),
  });
  return happened({ person: personId, weeks: changed.length });
}

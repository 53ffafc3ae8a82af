import { impossibleDatesWords, refusals } from '@/lib/network/labels';
import { dayBefore, impossibleDates, overlaps } from '@/lib/network/rules';
import { changeMembershipInput, endMembershipInput, giveMembershipInput } from '@/lib/network/schema';
import { databaseDate, plainDate } from '@/lib/platform/clock';
import { defineCommand, happened, type NetworkContext, unchanged } from '@/lib/platform/command';
import { found, refuseField } from '@/lib/platform/refusal';

/** Gives an organisation a membership with its days; one kind at a time. */
export const giveMembership = defineCommand({
  about: 'network',
  permission: 'organisation.manage',
  event: 'membership.changed',
  input: giveMembershipInput,
  async run(context) {
    const { db, input } = context;
    const { id, organisation, kind, from, until } = input;
    const rows = await db.membership.findMany({
      where: { OR: [{ organisationId: organisation }, { id }] },
      select: { id: true, fromOn: true, untilOn: true },
    });
    if (rows.some((row) => row.id === id)) return unchanged();
    await refuseImpossible(context, organisation, { from, until }, ['from', 'until']);
    const clash = rows.some(({ fromOn, untilOn }) =>
      overlaps({ from: plainDate(fromOn), until: untilOn && plainDate(untilOn) }, { from, until }),
    );
    if (clash) refuseField('from', refusals.membershipOverlaps);
    await db.membership.create({
      data: {
        id,
        organisationId: organisation,
        kind,
        fromOn: databaseDate(from),
        untilOn: until ? databaseDate(until) : null,
      },
    });
    return happened({ organisation, kind });
  },
});

/** Ends a membership on a day, or moves its end to an earlier or later one. */
export const endMembership = defineCommand({
  about: 'network',
  permission: 'organisation.manage',
  event: 'membership.changed',
  input: endMembershipInput,
  async run(context) {
    const { db, input } = context;
    const row = found(
      await db.membership.findUnique({
        where: { id: input.id },
        select: {
          id: true,
          kind: true,
          organisationId: true,
          fromOn: true,
          untilOn: true,
          organisation: { select: { memberships: { select: { id: true, fromOn: true, untilOn: true } } } },
        },
      }),
    );
    if (row.untilOn && plainDate(row.untilOn) === input.until) return unchanged();
    const period = { from: plainDate(row.fromOn), until: input.until };
    if (period.until < period.from) refuseField('until', refusals.endsBeforeItBegins);
    await refuseImpossible(context, row.organisationId, period, ['until']);
    const others = row.organisation.memberships.filter((each) => each.id !== row.id);
    const clash = others.some(({ fromOn, untilOn }) =>
      overlaps({ from: plainDate(fromOn), until: untilOn && plainDate(untilOn) }, period),
    );
    if (clash) refuseField('until', refusals.membershipOverlaps);
    await db.membership.update({ where: { id: row.id }, data: { untilOn: databaseDate(input.until) } });
    return happened({ organisation: row.organisationId, kind: row.kind });
  },
});

/** Goes on as another kind of member from a day on: the membership before ends on the eve, and its end is the new one's. */
export const changeMembership = defineCommand({
  about: 'network',
  permission: 'organisation.manage',
  event: 'membership.changed',
  input: changeMembershipInput,
  async run({ db, input }) {
    const { id, next, kind, from } = input;
    const row = found(await db.membership.findUnique({ where: { id } }));
    const known = await db.membership.findUnique({ where: { id: next }, select: { organisationId: true } });
    if (known && known.organisationId !== row.organisationId) found(null);
    if (known) return unchanged();
    if (row.kind === kind) refuseField('kind', refusals.sameKind);
    const until = row.untilOn && plainDate(row.untilOn);
    if (from <= plainDate(row.fromOn) || (until && from > until)) refuseField('from', refusals.changesWithin);
    await db.membership.update({ where: { id }, data: { untilOn: databaseDate(dayBefore(from)) } });
    await db.membership.create({
      data: {
        id: next,
        organisationId: row.organisationId,
        kind,
        fromOn: databaseDate(from),
        untilOn: row.untilOn,
      },
    });
    return happened({ organisation: row.organisationId, kind });
  },
});

async function refuseImpossible(
  { db }: NetworkContext<unknown>,
  organisationId: string,
  period: { from: string; until: string | null },
  asked: readonly ('from' | 'until')[],
): Promise<void> {
  const where = { id: organisationId };
  const row = found(await db.organisation.findUnique({ where, select: { startedOn: true, endedOn: true } }));
  const life = {
    startedOn: row.startedOn && plainDate(row.startedOn),
    endedOn: row.endedOn && plainDate(row.endedOn),
  };
  const problem = impossibleDates(period, life).find(({ field }) => asked.includes(field));
  if (problem) refuseField(problem.field, impossibleDatesWords(problem, life));
}

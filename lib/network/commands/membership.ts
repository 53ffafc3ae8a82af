import { refusals } from '@/lib/network/labels';
import { overlaps } from '@/lib/network/rules';
import { endMembershipInput, giveMembershipInput } from '@/lib/network/schema';
import { databaseDate, plainDate } from '@/lib/platform/clock';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { found, refuseField } from '@/lib/platform/refusal';

/** Gives an organisation a membership with its days; one kind at a time. */
export const giveMembership = defineCommand({
  about: 'network',
  permission: 'organisation.manage',
  event: 'membership.changed',
  input: giveMembershipInput,
  async run({ db, input }) {
    const { id, organisation, kind, from, until } = input;
    found(await db.organisation.findUnique({ where: { id: organisation }, select: { id: true } }));
    const rows = await db.membership.findMany({
      where: { OR: [{ organisationId: organisation }, { id }] },
      select: { id: true, fromOn: true, untilOn: true },
    });
    if (rows.some((row) => row.id === id)) return unchanged();
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
  async run({ db, input }) {
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
    const others = row.organisation.memberships.filter((each) => each.id !== row.id);
    const clash = others.some(({ fromOn, untilOn }) =>
      overlaps({ from: plainDate(fromOn), until: untilOn && plainDate(untilOn) }, period),
    );
    if (clash) refuseField('until', refusals.membershipOverlaps);
    await db.membership.update({ where: { id: row.id }, data: { untilOn: databaseDate(input.until) } });
    return happened({ organisation: row.organisationId, kind: row.kind });
  },
});

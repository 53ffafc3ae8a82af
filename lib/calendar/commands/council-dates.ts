import { calendarRefusals as refusals } from '@/lib/calendar/labels';
import { keepsDatesOf } from '@/lib/calendar/rules/keeping';
import { dropDateInput, recordDateInput } from '@/lib/calendar/schema';
import { databaseDate } from '@/lib/platform/clock';
import { defineCommand, happened, type NetworkContext, unchanged } from '@/lib/platform/command';
import { found, refuse, refuseByRule, refuseField } from '@/lib/platform/refusal';

/** Enters a date of a council's own: full council, the budget, a school holiday. The id comes from the page. */
export const recordCouncilDate = defineCommand({
  about: 'network',
  permission: 'council_dates.keep',
  event: 'council_date.recorded',
  input: recordDateInput,
  async run(context) {
    const { db, input, today } = context;
    const { organisation, id, kind, from, fromTime, toTime, note } = input;
    const to = input.to ?? from;
    await councilKeptBy(context, organisation);
    if (to < from) refuseField('to', refusals.lastBeforeFirst);
    if (to < today) refuseField('from', refusals.datePassed);
    if (fromTime && toTime && toTime <= fromTime) refuseField('toTime', refusals.timesInOrder);
    const known = await db.councilDate.findUnique({ where: { id }, select: { organisationId: true } });
    if (known && known.organisationId !== organisation) refuse({ reason: 'not_found' });
    if (known) return unchanged();
    await db.councilDate.create({
      data: {
        id,
        organisationId: organisation,
        kind,
        fromOn: databaseDate(from),
        toOn: databaseDate(to),
        fromTime,
        toTime,
        note,
      },
    });
    return happened({ organisation, date: id });
  },
});

/** Takes a date of a council out again. */
export const dropCouncilDate = defineCommand({
  about: 'network',
  permission: 'council_dates.keep',
  event: 'council_date.dropped',
  input: dropDateInput,
  async run(context) {
    const { db, input, now } = context;
    await councilKeptBy(context, input.organisation);
    const row = found(
      await db.councilDate.findFirst({
        where: { id: input.date, organisationId: input.organisation },
        select: { id: true, droppedAt: true },
      }),
    );
    if (row.droppedAt) return unchanged();
    await db.councilDate.update({
      where: { id: row.id },
      data: { droppedAt: now, version: { increment: 1 } },
    });
    return happened({ organisation: input.organisation, date: row.id });
  },
});

/** The council, if the viewer keeps its dates. */
export async function councilKeptBy({ db, viewer }: NetworkContext<unknown>, id: string) {
  const council = found(
    await db.organisation.findUnique({
      where: { id },
      select: { id: true, kind: true, nation: true, electionCycle: true, electionYear: true },
    }),
  );
  if (council.kind !== 'council') refuseByRule('calendar.not_a_council', refusals.notACouncil);
  if (!keepsDatesOf(viewer, id)) refuseByRule('calendar.not_their_council', refusals.notTheirCouncil);
  return council;
}

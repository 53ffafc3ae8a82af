import { councilKeptBy } from '@/lib/calendar/commands/council-dates';
import { daysApart } from '@/lib/calendar/days';
import { calendarRefusals as refusals } from '@/lib/calendar/labels';
import { ordinaryPolls } from '@/lib/calendar/rules/polls';
import { dropPollInput, recordNoticeInput, recordPollInput, setElectionsInput } from '@/lib/calendar/schema';
import { databaseDate, plainDate } from '@/lib/platform/clock';
import { defineCommand, happened, unchanged } from '@/lib/platform/command';
import { newId } from '@/lib/platform/ids';
import { expectVersion, found, refuseField } from '@/lib/platform/refusal';

/** Says how a council elects, and a year of an ordinary election from which the others follow. */
export const setElections = defineCommand({
  about: 'network',
  permission: 'dates.manage',
  event: 'elections.set',
  input: setElectionsInput,
  async run(context) {
    const { db, input } = context;
    const council = await councilKeptBy(context, input.organisation);
    const { cycle: electionCycle, year } = input;
    if (electionCycle && year === null) refuseField('year', 'Give a year of an ordinary election');
    const electionYear = electionCycle ? year : null;
    if (council.electionCycle === electionCycle && council.electionYear === electionYear) return unchanged();
    await db.organisation.update({
      where: { id: council.id },
      data: { electionCycle, electionYear, version: { increment: 1 } },
    });
    return happened({ organisation: council.id });
  },
});

/** Enters a poll that does not follow from a council's cycle: a by-election, a mayor's, a nation's, a general one. */
export const recordPoll = defineCommand({
  about: 'network',
  permission: 'dates.manage',
  event: 'poll.recorded',
  input: recordPollInput,
  async run(context) {
    const { db, input, today } = context;
    const { id, organisation, nation, kind, on, noticeOn, note } = input;
    if (on < today) refuseField('on', refusals.datePassed);
    if (noticeOn) refuseNotice(noticeOn, on);
    if (organisation) await councilKeptBy(context, organisation);
    if (await db.poll.findUnique({ where: { id }, select: { id: true } })) return unchanged();
    await db.poll.create({
      data: {
        id,
        organisationId: organisation,
        // A council has its own nation.
        nation: organisation ? null : nation,
        kind,
        on: databaseDate(on),
        noticeOn: noticeOn ? databaseDate(noticeOn) : null,
        note,
      },
    });
    return happened({ poll: id });
  },
});

/** Takes out a poll that was entered by hand. */
export const dropPoll = defineCommand({
  about: 'network',
  permission: 'dates.manage',
  event: 'poll.dropped',
  input: dropPollInput,
  async run({ db, input, now }) {
    const row = found(await db.poll.findUnique({ where: { id: input.poll } }));
    if (row.droppedAt) return unchanged();
    expectVersion(row, input.version, { on: plainDate(row.on), note: row.note });
    await db.poll.update({ where: { id: row.id }, data: { droppedAt: now, version: { increment: 1 } } });
    return happened({ poll: row.id });
  },
});

/** Keeps the day on which a council published notice of a poll: from then on it counts instead of the computed one. */
export const recordNotice = defineCommand({
  about: 'network',
  permission: 'council_dates.keep',
  event: 'poll.notice_recorded',
  input: recordNoticeInput,
  async run(context) {
    const { db, input } = context;
    const { organisation, on, noticeOn } = input;
    const council = await councilKeptBy(context, organisation);
    refuseNotice(noticeOn, on);
    const known = await db.poll.findMany({
      where: { organisationId: organisation, on: databaseDate(on), droppedAt: null },
      select: { id: true, kind: true, noticeOn: true },
    });
    const [ordinary] = ordinaryPolls(council, { from: on, to: on });
    const missing = ordinary && known.every(({ kind }) => kind !== ordinary.kind) ? ordinary : null;
    if (!missing && known.length === 0) return refuseField('on', refusals.noPoll);
    // One notice is of everything that the council votes on that day.
    const others = known.filter((poll) => !poll.noticeOn || plainDate(poll.noticeOn) !== noticeOn);
    if (!missing && others.length === 0) return unchanged();
    const given = { noticeOn: databaseDate(noticeOn) };
    await db.poll.updateMany({
      where: { id: { in: others.map(({ id }) => id) } },
      data: { ...given, version: { increment: 1 } },
    });
    if (missing) {
      await db.poll.create({
        data: {
          id: newId(),
          organisationId: organisation,
          kind: missing.kind,
          on: databaseDate(on),
          ...given,
        },
      });
    }
    return happened({ organisation, on, noticeOn });
  },
});

function refuseNotice(noticeOn: string, on: string): void {
  if (noticeOn >= on) refuseField('noticeOn', refusals.noticeAfterPoll);
  if (daysApart(noticeOn, on) > 183) refuseField('noticeOn', refusals.noticeTooEarly);
}

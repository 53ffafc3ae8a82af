import { Form } from '@/components/ui/form';
import { dayOf, timeOf } from '@/lib/platform/clock';
import { fixWords } from '@/lib/timetable/labels/fixes';
import type { Fix } from '@/lib/timetable/rules/fixes';
import type { PlannedSession, Timetable } from '@/lib/timetable/session';
import type { Settling } from './settling';

interface FixFormProps {
  fix: Fix;
  names: Timetable['names'];
  settling: Settling;
}

/** A ready fix: one press sends the change of the session, as its form would. */
export function FixForm({ fix, names, settling }: FixFormProps) {
  const { reference, versions, actions } = settling;
  const moves = fix.kind === 'move' || fix.kind === 'place';
  const { id } = fix.session;
  const fields = {
    reference,
    id,
    version: versions.get(id) ?? 0,
    ...(moves ? whenAndWhere(fix.after) : goers(fix.after)),
  };
  return (
    <Form action={moves ? actions.moveSession : actions.setGoers}>
      {Object.entries(fields).flatMap(([name, value]) =>
        [value]
          .flat()
          .map((each) => <input key={`${name} ${each}`} type="hidden" name={name} value={each} />),
      )}
      <button
        type="submit"
        className="target py-2 text-left text-accent underline underline-offset-4 md:py-0.5"
      >
        {fixWords(fix, names)}
      </button>
    </Form>
  );
}

function whenAndWhere({ startsAt, endsAt, placeId }: PlannedSession) {
  return { day: dayOf(startsAt), from: timeOf(startsAt), to: timeOf(endsAt), placeId: placeId ?? '' };
}

function goers({ peers }: PlannedSession) {
  const withPart = (part: string) =>
    peers.filter((peer) => peer.part === part).map(({ personId }) => personId);
  return { lead: withPart('lead'), noteTaker: withPart('note_taker'), peers: withPart('present') };
}

import Link from 'next/link';
import { RepairForm } from '@/components/timetable/drafting/repair-form';
import { RepairedList } from '@/components/timetable/drafting/repaired-list';
import { Section } from '@/components/ui/section';
import type { DraftInput } from '@/lib/timetable/drafting/input';
import { lossWords, repairWords } from '@/lib/timetable/drafting/labels';
import type { Loss } from '@/lib/timetable/drafting/repair';
import { whenWords } from '@/lib/timetable/labels';
import type { repairOf } from '@/lib/timetable/queries/drafting';
import { takeRepair } from './actions';

interface RepairProps {
  reference: string;
  input: DraftInput;
  names: ReadonlyMap<string, string>;
  loss: Loss;
  /** The loss as the form said it. */
  said: Record<string, string>;
  repaired: ReturnType<typeof repairOf>;
}

/** A repair as it would be now: before and after, what needs a word, and the button that takes it. */
export function Repair({ reference, input, names, loss, said, repaired }: RepairProps) {
  const { changed, unplaced, pinned, fingerprint } = repaired;
  const home = `/reviews/${reference}/timetable`;
  return (
    <Section title="The repair" lede={lossWords(loss, names)}>
      <p className="mb-4 font-bold">{repairWords(repaired, input.sessions.length)}</p>
      <RepairedList changed={changed} attendants={input.circumstances.attendants} names={names} />
      {unplaced.length > 0 ? (
        <>
          <h3 className="mt-6 text-body font-bold">No two peers, or no place, for</h3>
          <ul className="mb-6">
            {unplaced.map(({ before, alone }) => (
              <li key={before.id} className="border-b border-rule py-2">
                {before.title}, {whenWords(before)}
                {alone ? null : (
                  <span className="block text-small text-soft">
                    Not with one peer either. It comes out of the timetable and is wanted again.
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {pinned.length > 0 ? (
        <>
          <h3 className="mt-6 text-body font-bold">Pinned, and yours to settle</h3>
          <ul className="mb-6">
            {pinned.map((session) => (
              <li key={session.id} className="border-b border-rule py-2">
                <Link href={`${home}/${session.id}`}>{session.title}</Link>, {whenWords(session)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <div className="mt-6">
        <RepairForm
          action={takeRepair}
          seen={{ reference, fingerprint, ...said }}
          repaired={repaired}
          names={names}
          leaveHref={`${home}/repair`}
        />
      </div>
    </Section>
  );
}

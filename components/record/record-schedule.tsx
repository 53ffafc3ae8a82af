import { ScheduleTable } from '@/components/record/schedule-table';
import { Icon } from '@/components/ui/icon';
import { Section } from '@/components/ui/section';
import { SummaryList } from '@/components/ui/summary-list';
import { type Ground, kindOf } from '@/lib/record/kinds';
import { groundLabels, groundMeanings, kindLabels, recordWords, stays } from '@/lib/record/labels';
import type { Entry, Schedule } from '@/lib/record/schedule';

/** What the viewer's side holds of a review, kind by kind, and the two ways to take it out. */
export function RecordSchedule({ schedule, reference }: { schedule: Schedule; reference: string }) {
  const { side, coordinator, notesGo } = schedule;
  const entries = schedule.entries.filter(({ count }) => count > 0);
  const here = `/reviews/${reference}/record`;
  return (
    <>
      <Section title="What there is" lede="For a request for information, or for your own files." wide>
        <div className="max-w-measure space-y-3">
          <p>{side === 'network' ? recordWords.network : recordWords.council(coordinator)}</p>
          {side === 'network' ? <p>{recordWords.ownNotes}</p> : null}
        </div>
        <ScheduleTable title="Goes with the raw notes" until={`${notesGo}.`} entries={entries.filter(goes)} />
        <ScheduleTable title={stays} entries={entries.filter((entry) => !goes(entry))} />
        <Nothing entries={schedule.entries.filter(({ count }) => count === 0)} />
      </Section>
      <Section title="Take it out" lede="Each time is written into the history.">
        <ul className="space-y-2">
          <Download href={`${here}/schedule`}>The list above, as a spreadsheet (CSV)</Download>
          <Download href={`${here}/content`}>A copy of all that you may read (JSON)</Download>
        </ul>
      </Section>
      <Section title="Before you disclose" lede="What to consider, kind by kind.">
        <SummaryList
          rows={grounds.map((ground) => ({ term: groundLabels[ground], value: groundMeanings[ground] }))}
        />
        <p className="mt-4 max-w-measure text-soft">{recordWords.notAdvice}</p>
      </Section>
    </>
  );
}

const grounds: Ground[] = ['personal', 'not_attributed', 'frank', 'later'];
const goes = ({ key }: Entry) => kindOf(key).kept === 'with_notes';

function Nothing({ entries }: { entries: readonly Entry[] }) {
  if (entries.length === 0) return null;
  return (
    <p className="mt-6 max-w-measure text-soft">
      There is nothing of these kinds: {entries.map(({ key }) => kindLabels[key].toLowerCase()).join('; ')}.
    </p>
  );
}

function Download({ href, children }: { href: string; children: string }) {
  return (
    <li className="flex gap-2">
      <Icon name="download" size={18} className="mt-1" />
      <a href={href} download className="target">
        {children}
      </a>
    </li>
  );
}

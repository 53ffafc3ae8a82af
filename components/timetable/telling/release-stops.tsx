import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/section';
import type { Names } from '@/lib/timetable/change-labels';
import { concernWords } from '@/lib/timetable/labels/concerns';
import type { Concern } from '@/lib/timetable/rules/concern';

interface ReleaseStopsProps {
  stops: readonly Concern[];
  names: Names;
  timetable: string;
}

/** What stops a release, and where it is settled. */
export function ReleaseStops({ stops, names, timetable }: ReleaseStopsProps) {
  return (
    <Section title="To settle first" lede="Settle each on the timetable, or keep it there with a reason.">
      <ul>
        {stops.map((stop) => {
          const [bold, rest] = concernWords(stop, names);
          return (
            <li key={stop.key} className="border-b border-rule py-3">
              <b>{bold}</b> {rest}
            </li>
          );
        })}
      </ul>
      <div className="mt-4">
        <LinkButton href={`${timetable}#to-settle`} look="secondary">
          Settle on the timetable
        </LinkButton>
      </div>
    </Section>
  );
}

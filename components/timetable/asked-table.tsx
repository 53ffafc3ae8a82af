import { PrincipleSquare } from '@/components/ui/principle-square';
import { Table } from '@/components/ui/table';
import { principleSigns } from '@/lib/method/principle-signs';
import { areaLabels, sourceLabels } from '@/lib/timetable/labels';
import { askedAbout } from '@/lib/timetable/rules';
import { areaKeys, groupKinds } from '@/lib/timetable/schema';
import type { PlannedSession } from '@/lib/timetable/session';

/** How many sessions ask whom about what, and how many serve each principle. */
export function AskedTable({ sessions }: { sessions: readonly PlannedSession[] }) {
  const asked = askedAbout(sessions);
  return (
    <>
      <Table
        caption="Sessions by area and kind of people"
        captionHidden
        columns={[
          { key: 'area', label: 'Sessions on' },
          ...groupKinds.map((kind) => ({ key: kind, label: sourceLabels[kind] })),
        ]}
        rows={areaKeys.map((area) => ({
          id: area,
          cells: {
            area: areaLabels[area].replace('Co-operative leadership', 'Leadership'),
            ...Object.fromEntries(
              groupKinds.map((kind) => [kind, <Count key={kind} count={asked[area].get(kind) ?? 0} />]),
            ),
          },
        }))}
        stack
      />
      <ul className="mt-6 flex flex-wrap gap-x-6 gap-y-3">
        {principleSigns.map((sign) => {
          const count = sessions.filter((session) => session.principles.includes(sign.key)).length;
          return (
            <li key={sign.key} className="flex items-center gap-2 tabular">
              <PrincipleSquare principle={sign.key} named />
              {count === 0 ? <b>none</b> : count}
            </li>
          );
        })}
      </ul>
      <p className="mt-2 text-small text-soft">Sessions by principle.</p>
    </>
  );
}

function Count({ count }: { count: number }) {
  if (count === 0) return <b className="text-warn">nobody yet</b>;
  const marks = Array.from({ length: Math.min(count, 9) }, (_, index) => index * 9);
  return (
    <span className="flex items-center gap-2 tabular">
      <svg width={marks.length * 9} height="8" aria-hidden="true" className="fill-ink max-lg:hidden">
        {marks.map((x) => (
          <rect key={x} x={x} width="7" height="7" />
        ))}
      </svg>
      {count}
    </span>
  );
}

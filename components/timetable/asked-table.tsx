import Link from 'next/link';
import { CountSquares } from '@/components/coverage/count-squares';
import { PrincipleSquare } from '@/components/ui/principle-square';
import { Table } from '@/components/ui/table';
import { principleSigns } from '@/lib/method/principle-signs';
import { areaKeys, groupKinds } from '@/lib/timetable/keys';
import { areaLabels, sourceLabels } from '@/lib/timetable/labels';
import { askedAbout } from '@/lib/timetable/rules';
import type { PlannedSession } from '@/lib/timetable/session';

interface AskedTableProps {
  sessions: readonly PlannedSession[];
  coverageHref: string;
}

/** How many sessions ask whom about what, and how many serve each principle. */
export function AskedTable({ sessions, coverageHref }: AskedTableProps) {
  const asked = askedAbout(sessions);
  const unserved = principleSigns.filter(
    (sign) => !sessions.some((session) => session.principles.includes(sign.key)),
  );
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
              groupKinds.map((kind) => [
                kind,
                <CountSquares key={kind} count={asked[area].get(kind) ?? 0} none="nobody yet" />,
              ]),
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
      <p className="mt-2 text-small text-soft">
        Sessions by principle. {unservedWords(unserved)}{' '}
        <Link href={coverageHref}>Whom have we not asked what?</Link>
      </p>
    </>
  );
}

function unservedWords([first, second, ...others]: readonly { name: string }[]): string {
  if (!first) return '';
  if (!second) return `No session serves ${first.name.toLowerCase()} yet.`;
  return others.length > 0
    ? `No session serves ${others.length + 2} of them yet.`
    : `No session serves ${first.name.toLowerCase()} or ${second.name.toLowerCase()} yet.`;
}

import { PrincipleSquare } from '@/components/ui/principle-square';
import { Table } from '@/components/ui/table';
import { principleSigns } from '@/lib/method/principle-signs';
import type { SourceKind } from '@/lib/platform/prisma/enums';
import { areaKeys, groupKinds } from '@/lib/timetable/keys';
import { areaLabels, sourceLabels } from '@/lib/timetable/labels';
import type { Covered } from '@/lib/timetable/rules/covered';
import { CountSquares } from './count-squares';

interface CoverageGridProps {
  covered: Covered;
  noun: 'session' | 'note';
  none: string;
}

/** Areas and principles down, kinds of people across: how much of each, in squares and numbers. */
export function CoverageGrid({ covered, noun, none }: CoverageGridProps) {
  const kinds = kindsShown(covered);
  const columns = (first: string) => [
    { key: 'about', label: first },
    ...kinds.map((kind) => ({ key: kind, label: sourceLabels[kind] })),
  ];
  const cells = (counts: ReadonlyMap<SourceKind, number> | undefined) =>
    Object.fromEntries(
      kinds.map((kind) => [kind, <CountSquares key={kind} count={counts?.get(kind) ?? 0} none={none} />]),
    );
  return (
    <>
      <Table
        caption={`${captions[noun]} by area and kind of people`}
        captionHidden
        columns={columns('Area of focus')}
        rows={areaKeys.map((area) => ({
          id: area,
          cells: { about: areaLabels[area], ...cells(covered.areas.get(area)) },
        }))}
        stack
      />
      <div className="mt-6">
        <Table
          caption={`${captions[noun]} by principle and kind of people`}
          captionHidden
          columns={columns('Principle')}
          rows={principleSigns.map(({ key, name }) => ({
            id: key,
            cells: {
              about: (
                <span className="flex items-center gap-2">
                  <PrincipleSquare principle={key} />
                  {name}
                </span>
              ),
              ...cells(covered.principles.get(key)),
            },
          }))}
          stack
        />
      </div>
    </>
  );
}

const captions = { session: 'Sessions', note: 'Shared notes' };

/** People always; documents and visits where there are any. */
function kindsShown({ areas, principles }: Covered): SourceKind[] {
  const all = [...areas.values(), ...principles.values()];
  const more = (['document', 'visit'] as const).filter((kind) => all.some((counts) => counts.has(kind)));
  return [...groupKinds, ...more];
}

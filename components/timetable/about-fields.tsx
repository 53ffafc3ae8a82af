import { CheckboxGroup } from '@/components/ui/checkbox-group';
import { principleSigns } from '@/lib/method/principle-signs';
import { areaKeys } from '@/lib/timetable/keys';
import { areaLabels } from '@/lib/timetable/labels';
import type { PlannedSession } from '@/lib/timetable/session';

/** What a session is about: its areas of focus and its principles, two lists. */
export function AboutFields({ areas, principles }: Pick<PlannedSession, 'areas' | 'principles'>) {
  return (
    <div className="grid gap-x-10 md:grid-cols-2">
      <CheckboxGroup name="areas" legend="Areas of focus" options={allAreas} defaultValue={areas} />
      <CheckboxGroup
        name="principles"
        legend="Principles"
        options={allPrinciples}
        defaultValue={principles}
      />
    </div>
  );
}

const allAreas = areaKeys.map((value) => ({ value, label: areaLabels[value] }));
const allPrinciples = principleSigns.map(({ key, name }) => ({ value: key, label: name }));

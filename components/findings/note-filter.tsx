import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/select-field';
import { noteSourceLabels, shortAreaLabels } from '@/lib/notes/labels';
import { sourceKinds } from '@/lib/notes/schema';
import { areaKeys } from '@/lib/timetable/keys';
import type { Wanted } from './note-wanted';

/** Narrows the notes by area and by kind of source. */
export function NoteFilter({ wanted }: { wanted: Wanted }) {
  return (
    <form
      method="get"
      className="mt-2 grid grid-cols-[1fr_1fr_auto] items-end gap-x-2 border-b border-ink [&>div]:mb-2"
    >
      <SelectField
        name="area"
        label="Area"
        labelHidden
        empty="Any area"
        options={areaKeys.map((value) => ({ value, label: shortAreaLabels[value] }))}
        defaultValue={wanted.area ?? ''}
      />
      <SelectField
        name="source"
        label="Kind of source"
        labelHidden
        empty="Any source"
        options={sourceKinds.map((value) => ({ value, label: noteSourceLabels[value] }))}
        defaultValue={wanted.source ?? ''}
      />
      <div>
        <Button look="secondary" small>
          Show
        </Button>
      </div>
    </form>
  );
}

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { SelectField } from '@/components/ui/select-field';
import type { BoardNote } from '@/lib/findings/board';
import { noteSetLabels } from '@/lib/findings/drawing-labels';
import { daysOf, noteSets, queryOf, type Wanted, wantedFrom, windowSize } from '@/lib/findings/note-filter';
import { principleSigns } from '@/lib/method/principle-signs';
import { noteSourceLabels, shortAreaLabels } from '@/lib/notes/labels';
import { weekdayWords } from '@/lib/platform/date-words';
import { areaKeys } from '@/lib/timetable/keys';

interface NoteFilterProps {
  notes: readonly BoardNote[];
  wanted: Wanted;
  onChange: (wanted: Wanted) => void;
}

/** Narrows the notes as one types or chooses; without JavaScript, by its button. */
export function NoteFilter({ notes, wanted, onChange }: NoteFilterProps) {
  const [cleared, clear] = useState(0);
  const isNarrowed = queryOf({ ...wanted, shown: windowSize }) !== '';
  return (
    <form
      key={cleared}
      method="get"
      aria-label="Narrow the notes"
      onChange={(event) => onChange(wantedFrom(textsOf(event.currentTarget)))}
      onSubmit={(event) => event.preventDefault()}
      className="mt-2 grid grid-cols-2 gap-x-2 border-b border-ink pb-1 [&>div]:mb-2 [&_input]:min-h-11 [&_input]:text-small [&_select]:min-h-11 [&_select]:px-2 [&_select]:text-small"
    >
      <div className="col-span-2 [&>div]:mb-0">
        <Field
          name="search"
          type="search"
          label="Search the notes"
          labelHidden
          placeholder="Search the notes"
          defaultValue={wanted.search}
        />
      </div>
      <SelectField
        name="show"
        label="Which notes"
        labelHidden
        options={noteSets.map((value) => ({ value, label: noteSetLabels[value] }))}
        defaultValue={wanted.show}
      />
      <SelectField
        name="area"
        label="Area"
        labelHidden
        empty="Any area"
        options={areaKeys.map((value) => ({ value, label: shortAreaLabels[value] }))}
        defaultValue={wanted.area}
      />
      <SelectField
        name="source"
        label="Kind of source"
        labelHidden
        empty="Any kind of source"
        options={Object.entries(noteSourceLabels).map(([value, label]) => ({ value, label }))}
        defaultValue={wanted.source}
      />
      <SelectField
        name="day"
        label="Day"
        labelHidden
        empty="Any day"
        options={daysOf(notes).map((value) => ({ value, label: weekdayWords(value) }))}
        defaultValue={wanted.day}
      />
      <div className="col-span-2 [&>div]:mb-0">
        <SelectField
          name="principle"
          label="Principle"
          labelHidden
          empty="Any principle"
          width="full"
          options={principleSigns.map(({ key, name }) => ({ value: key, label: name }))}
          defaultValue={wanted.principle}
        />
      </div>
      <noscript>
        <Button look="secondary" small>
          Show
        </Button>
      </noscript>
      {isNarrowed ? (
        <button
          type="button"
          className="col-span-2 min-h-11 justify-self-start text-small text-accent underline underline-offset-4"
          onClick={() => {
            onChange(wantedFrom({}));
            clear(cleared + 1);
          }}
        >
          Clear the filter
        </button>
      ) : null}
    </form>
  );
}

function textsOf(form: HTMLFormElement): Record<string, string> {
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
}

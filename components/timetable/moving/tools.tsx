'use client';

import { type RefObject, useState } from 'react';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Field } from '@/components/ui/field';
import { SelectField } from '@/components/ui/select-field';
import { ToolDialog } from '@/components/ui/tool-dialog';
import { dayWords } from '@/lib/platform/date-words';
import { movingWords } from '@/lib/timetable/labels/moving';
import { clockTime, type DraftSession, minuteOf, type Spot, spotOf } from '@/lib/timetable/placing';
import type { PlannedPlace } from '@/lib/timetable/session';

export type MenuChoice = 'open' | 'move' | 'longer' | 'shorter' | 'pin' | 'unpin' | 'drop';

interface SessionMenuProps {
  session: DraftSession;
  block: RefObject<HTMLElement | null>;
  onChoose: (choice: MenuChoice) => void;
  onClose: () => void;
}

/** All that can be done with a session of the board. */
export function SessionMenu({ session, block, onChoose, onClose }: SessionMenuProps) {
  const items: [MenuChoice, string][] = [
    ['open', 'Open'],
    ['move', 'Move to…'],
    ['longer', '15 minutes longer'],
    ['shorter', '15 minutes shorter'],
    session.pinned ? ['unpin', 'Take the pin out'] : ['pin', 'Pin: leave it where it is'],
    ['drop', 'Drop'],
  ];
  return (
    <Popover
      aria-label={session.title}
      triggerRef={block}
      isOpen
      onOpenChange={(isOpen) => isOpen || onClose()}
      placement="bottom start"
      offset={4}
    >
      <Menu
        aria-label={session.title}
        autoFocus="first"
        className="min-w-56 border-[1.5px] border-ink bg-sheet py-1 text-body outline-none"
        onAction={(key) => {
          const choice = items.find(([each]) => each === key)?.[0];
          if (choice) onChoose(choice);
        }}
        onClose={onClose}
      >
        {items.map(([key, words]) => (
          <MenuItem
            key={key}
            id={key}
            className="flex min-h-11 cursor-pointer items-center px-3 outline-none data-[focused]:bg-accent-wash data-[focused]:underline"
          >
            {words}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}

interface MoveDialogProps {
  session: DraftSession;
  days: readonly string[];
  places: readonly PlannedPlace[];
  onMove: (spot: Spot) => void;
  onClose: () => void;
}

/** Moves a session by choosing instead of dragging: its day, start and place. */
export function MoveDialog({ session, days, places, onMove, onClose }: MoveDialogProps) {
  const spot = spotOf(session);
  const [isBackwards, setBackwards] = useState(false);
  const usable = places.filter(({ id, isLost }) => !isLost || id === spot.placeId);
  function read(form: FormData) {
    const said = (name: string) => String(form.get(name) ?? '');
    const from = minuteOf(said('from'));
    const to = minuteOf(said('to'));
    if (from === null || to === null || to <= from) return setBackwards(true);
    onMove({ day: said('day'), from, to, placeId: said('placeId') || null });
  }
  return (
    <ToolDialog
      title={`Move “${session.title}”`}
      submit="Move the session"
      leave="Leave it where it is"
      isNarrow
      problem={isBackwards ? movingWords.backwards : ''}
      onSubmit={read}
      onClose={onClose}
    >
      <SelectField
        name="day"
        label="Day"
        options={days.map((day) => ({ value: day, label: dayWords(day) }))}
        defaultValue={spot.day}
      />
      <div className="grid grid-cols-2 gap-x-6">
        <Field name="from" type="time" label="From" defaultValue={clockTime(spot.from)} />
        <Field name="to" type="time" label="To" defaultValue={clockTime(spot.to)} />
      </div>
      <SelectField
        name="placeId"
        label="Place"
        empty="No place yet"
        options={usable.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={spot.placeId ?? ''}
      />
    </ToolDialog>
  );
}

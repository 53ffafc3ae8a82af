'use client';

import { type RefObject, useId, useState } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Popover } from 'react-aria-components/Popover';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { SelectField } from '@/components/ui/select-field';
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
  const heading = useId();
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
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => isOpen || onClose()}
      className="fixed inset-0 z-50 flex items-start justify-center overflow-auto bg-[rgb(0_0_0/0.45)] p-4 md:p-18"
    >
      <Modal className="w-full max-w-lg border-t-4 border-ink bg-paper p-6 text-ink">
        <Dialog
          aria-labelledby={heading}
          className="outline-none focus-visible:shadow-none focus-visible:outline-none"
        >
          <form
            onSubmit={(event) => {
              event.preventDefault();
              read(new FormData(event.currentTarget));
            }}
          >
            <h2 id={heading} className="mb-4 text-h2">
              Move “{session.title}”
            </h2>
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
            <p role="alert" className="mb-4 border-l-[3px] border-error pl-4 text-error empty:hidden">
              {isBackwards ? movingWords.backwards : null}
            </p>
            <div className="flex flex-wrap gap-3">
              <Button>Move the session</Button>
              <button
                type="button"
                onClick={onClose}
                className="min-h-11 px-3 text-accent underline underline-offset-4"
              >
                Leave it where it is
              </button>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

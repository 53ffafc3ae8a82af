import { scrollAlong } from '@/components/ui/scroll-along';
import { swallowClick } from '@/components/ui/swallow-click';
import type { BoardHours } from '@/lib/timetable/board-hours';
import {
  type DraftSession,
  endingAt,
  isSameSpot,
  minuteAt,
  type Spot,
  snapped,
  spotOf,
  startingAt,
} from '@/lib/timetable/placing';
import { pointedAt } from './pointing';

export interface Drag {
  session: DraftSession;
  /** Where it would be if it were let go now. */
  spot: Spot;
}

export interface DragSetting {
  hours: BoardHours;
  /** The place that a row means for a session that is dragged there. */
  placeIn: (row: string, session: DraftSession) => string | null;
  show: (drag: Drag | null) => void;
  drop: (drag: Drag) => void;
}

interface Held {
  session: DraftSession;
  part: 'whole' | 'end';
  pointerId: number;
  at: { x: number; y: number };
  /** How many minutes into the session it was taken hold of; null until it is dragged. */
  grip: number | null;
}

const slackPx = 5;
// A finger that rests this long on a session takes hold of it; one that moves sooner scrolls the page.
const holdMs = 350;

/** One drag at a time, by mouse, pen or finger: the session stays where it was until it is let go. */
export class Dragging {
  private held: Held | null = null;
  private drag: Drag | null = null;
  private hold: number | undefined;
  private setting: DragSetting;

  constructor(setting: DragSetting) {
    this.setting = setting;
  }

  use(setting: DragSetting): void {
    this.setting = setting;
  }

  /** Takes hold of a session, or of its end. */
  take(event: React.PointerEvent, session: DraftSession, part: Held['part']): void {
    if (event.button !== 0 || !event.isPrimary) return;
    const held = {
      session,
      part,
      pointerId: event.pointerId,
      at: { x: event.clientX, y: event.clientY },
      grip: null,
    };
    this.held = held;
    if (event.pointerType === 'touch') this.hold = window.setTimeout(() => this.begin(held), holdMs);
  }

  /** Follows the pointer over the whole window; gives back how to stop. */
  follow(): () => void {
    const ended = new AbortController();
    const { signal } = ended;
    window.addEventListener('pointermove', (event) => this.moved(event), { signal });
    window.addEventListener('pointerup', (event) => this.released(event), { signal });
    window.addEventListener('pointercancel', () => this.letGo(), { signal });
    window.addEventListener('keydown', ({ key }) => key === 'Escape' && this.letGo(), { signal });
    const still = (event: Event) => this.drag && event.preventDefault();
    window.addEventListener('touchmove', still, { signal, passive: false });
    window.addEventListener('contextmenu', still, { signal });
    return () => {
      this.letGo();
      ended.abort();
    };
  }

  private moved(event: PointerEvent): void {
    const { held } = this;
    if (held?.pointerId !== event.pointerId) return;
    const { clientX: x, clientY: y } = event;
    if (held.grip === null) {
      if (Math.hypot(x - held.at.x, y - held.at.y) < slackPx) return;
      if (event.pointerType === 'touch') {
        this.letGo();
        return;
      }
      this.begin(held);
    }
    this.over(held, x, y);
  }

  private begin(held: Held): void {
    const at = pointedAt(held.at.x, held.at.y);
    held.grip = at ? minuteAt(at.part, this.setting.hours) - spotOf(held.session).from : 0;
    this.over(held, held.at.x, held.at.y);
  }

  private over({ session, part, grip }: Held, x: number, y: number): void {
    scrollAlong(y);
    const at = pointedAt(x, y);
    if (!at) return;
    const { hours, placeIn, show } = this.setting;
    const minute = minuteAt(at.part, hours);
    const stands = spotOf(session);
    const spot =
      part === 'end'
        ? endingAt(stands, snapped(minute))
        : startingAt(
            { ...stands, day: at.day, placeId: placeIn(at.row, session) },
            snapped(minute - (grip ?? 0)),
          );
    // Most movements of a hand stay within a quarter of an hour.
    if (this.drag && isSameSpot(this.drag.spot, spot)) return;
    this.drag = { session, spot };
    show(this.drag);
  }

  private released(event: PointerEvent): void {
    if (this.held?.pointerId !== event.pointerId) return;
    const { drag } = this;
    this.letGo();
    if (!drag) return;
    swallowClick();
    this.setting.drop(drag);
  }

  private letGo(): void {
    window.clearTimeout(this.hold);
    this.held = null;
    if (!this.drag) return;
    this.drag = null;
    this.setting.show(null);
  }
}

import { scrollAlong } from '@/components/ui/scroll-along';
import { swallowClick } from '@/components/ui/swallow-click';

/** Notes that are taken hold of, and the finding that they are drawn out of, if any. */
export interface Hold {
  notes: readonly string[];
  from: string | null;
}

/** Where they would go if they were let go now: a finding, or a new one. */
export type Over = { finding: string; as: 'supporting' | 'against' } | 'new' | null;

export interface Drag {
  hold: Hold;
  over: Over;
}

export interface DragSetting {
  show: (drag: Drag | null) => void;
  drop: (drag: Drag) => void;
}

interface Held {
  hold: Hold;
  pointerId: number;
  at: { x: number; y: number };
}

const slackPx = 6;

/** One drag at a time, by mouse or pen: a finger scrolls, and has “Add to…”. */
export class Dragging {
  private held: Held | null = null;
  private drag: Drag | null = null;
  private setting: DragSetting;

  constructor(setting: DragSetting) {
    this.setting = setting;
  }

  use(setting: DragSetting): void {
    this.setting = setting;
  }

  take(event: React.PointerEvent, hold: Hold): void {
    if (event.button !== 0 || !event.isPrimary || event.pointerType === 'touch') return;
    this.held = { hold, pointerId: event.pointerId, at: { x: event.clientX, y: event.clientY } };
  }

  /** Follows the pointer over the whole window; gives back how to stop. */
  follow(): () => void {
    const ended = new AbortController();
    const { signal } = ended;
    window.addEventListener('pointermove', (event) => this.moved(event), { signal });
    window.addEventListener('pointerup', (event) => this.released(event), { signal });
    window.addEventListener('pointercancel', () => this.letGo(), { signal });
    window.addEventListener('keydown', ({ key }) => key === 'Escape' && this.letGo(), { signal });
    return () => {
      this.letGo();
      ended.abort();
    };
  }

  private moved({ pointerId, clientX: x, clientY: y }: PointerEvent): void {
    const { held } = this;
    if (held?.pointerId !== pointerId) return;
    if (!this.drag && Math.hypot(x - held.at.x, y - held.at.y) < slackPx) return;
    window.getSelection()?.removeAllRanges();
    scrollAlong(y);
    const over = overAt(x, y);
    if (this.drag && isSame(this.drag.over, over)) return;
    this.drag = { hold: held.hold, over };
    this.setting.show(this.drag);
  }

  private released({ pointerId }: PointerEvent): void {
    if (this.held?.pointerId !== pointerId) return;
    const { drag } = this;
    this.letGo();
    if (!drag) return;
    swallowClick();
    this.setting.drop(drag);
  }

  private letGo(): void {
    this.held = null;
    if (!this.drag) return;
    this.drag = null;
    this.setting.show(null);
  }
}

function overAt(x: number, y: number): Over {
  const at = document.elementFromPoint(x, y);
  const finding = at?.closest<HTMLElement>('[data-finding]')?.dataset['finding'];
  if (!finding) return null;
  if (finding === 'new') return 'new';
  return { finding, as: at.closest('[data-against]') ? 'against' : 'supporting' };
}

function isSame(one: Over, other: Over): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

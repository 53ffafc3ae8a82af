import Link from 'next/link';
import type { KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import type { DraftSession } from '@/lib/timetable/placing';
import { BlockFace, type BlockProps, blockClasses } from '../session-block';

interface MovableBlockProps extends BlockProps {
  session: DraftSession;
  /** Somebody else has just changed it. */
  isChanged: boolean;
  /** It is being dragged: its shadow shows where it would be. */
  isAway: boolean;
  hintId: string;
  onTake: (event: PointerEvent, part: 'whole' | 'end') => void;
  onMenu: (block: HTMLElement) => void;
  onKey: (event: KeyboardEvent) => void;
}

/** A session on the board of whoever may move it; without JavaScript it is a link to the session's page. */
export function MovableBlock(props: MovableBlockProps) {
  const { href, columns, isChanged, isAway, hintId, onTake, onMenu, onKey, ...face } = props;
  const { session } = face;
  function press(event: MouseEvent<HTMLAnchorElement>) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onMenu(event.currentTarget);
  }
  return (
    <li className={`relative min-w-0 py-0.5 pr-px ${columns} ${isAway ? 'hidden' : ''}`}>
      <Link
        id={blockId(session.id)}
        href={href}
        data-plain
        draggable={false}
        aria-haspopup="menu"
        aria-describedby={hintId}
        className={`${blockClasses(face)} touch-manipulation select-none ${isChanged ? 'changed-row' : ''}`}
        onPointerDown={(event) => onTake(event, 'whole')}
        onClick={press}
        onKeyDown={onKey}
      >
        <BlockFace {...face} />
      </Link>
      <span
        aria-hidden="true"
        className="no-print absolute inset-y-1 right-0 w-2 cursor-ew-resize touch-none select-none hover:bg-mid"
        onPointerDown={(event) => onTake(event, 'end')}
      />
    </li>
  );
}

export function blockId(sessionId: string): string {
  return `session-${sessionId}`;
}

/** Where a session would be if it were let go now. */
export function BlockShadow({ columns, title, times }: { columns: string; title: string; times: string }) {
  return (
    <li className={`pointer-events-none z-10 min-w-0 py-0.5 pr-px ${columns}`}>
      <span className="flex h-full min-h-[58px] flex-col justify-between overflow-hidden border-2 border-accent bg-accent-wash px-1.5 py-1 text-block leading-tight text-ink">
        <b className="line-clamp-2">{title}</b>
        <span className="tabular">{times}</span>
      </span>
    </li>
  );
}

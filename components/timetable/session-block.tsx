import Link from 'next/link';
import { PrincipleRow } from '@/components/ui/principle-row';
import type { SessionKind } from '@/lib/platform/prisma/enums';
import { goersShort, sessionKindLabels, timesWords } from '@/lib/timetable/labels';
import { peopleMet } from '@/lib/timetable/rules';
import type { PlannedSession, Timetable } from '@/lib/timetable/session';

export interface BlockProps {
  session: PlannedSession;
  timetable: Pick<Timetable, 'attendants' | 'names'>;
  href: string;
  columns: string;
  show: 'people' | 'principles';
  /** Its number in “To settle”. */
  concern: number | undefined;
}

/** A session on the board. */
export function SessionBlock({ href, columns, ...face }: BlockProps) {
  return (
    <li className={`min-w-0 py-0.5 pr-px ${columns}`}>
      <Link href={href} data-plain className={blockClasses(face)}>
        <BlockFace {...face} />
      </Link>
    </li>
  );
}

type Face = Omit<BlockProps, 'href' | 'columns'>;

export function blockClasses({ session, concern }: Pick<Face, 'session' | 'concern'>): string {
  const look = concern ? settled : looks[session.kind];
  return `relative flex h-full min-h-[58px] flex-col justify-between overflow-hidden border-[1.5px] px-1.5 py-1 text-block leading-tight hover:underline ${look}`;
}

/** What stands in a session's block. */
export function BlockFace({ session, timetable, show, concern }: Face) {
  return (
    <>
      <b className={`line-clamp-2 ${concern ? 'pr-5' : ''}`}>{session.title}</b>
      <span className="sr-only">
        , {sessionKindLabels[session.kind]}, {timesWords(session)},{session.pinned ? ' pinned,' : ''}
      </span>
      <Foot session={session} timetable={timetable} show={show} />
      {concern ? (
        <span className="absolute top-0 right-0 bg-warn px-1.5 py-0.5 font-bold text-paper tabular">
          <span className="sr-only">to settle: </span>
          {concern}
        </span>
      ) : null}
    </>
  );
}

type FootProps = Pick<Face, 'session' | 'timetable' | 'show'>;

function Foot({ session, timetable, show }: FootProps) {
  const pin = session.pinned ? <Pin /> : null;
  if (show === 'principles')
    return (
      <span className="flex justify-between gap-1">
        <PrincipleRow principles={session.principles} size={14} />
        {pin}
      </span>
    );
  const met = peopleMet([session]);
  return (
    <span className="flex items-end justify-between gap-1 tabular">
      <span className="truncate">{goersShort(session, timetable)}</span>
      <span className="flex gap-1">
        {pin}
        {met > 0 ? (
          <span>
            {met}
            <span className="sr-only"> people met</span>
          </span>
        ) : null}
      </span>
    </span>
  );
}

function Pin() {
  return (
    <svg viewBox="0 0 10 14" width="9" height="13" aria-hidden="true" className="shrink-0 self-center">
      <path d="M2 0h6v1.6L7 2v4l2.4 2.2V9.6H5.7V14H4.3V9.6H.6V8.2L3 6V2L2 1.6z" fill="currentColor" />
    </svg>
  );
}

const settled = 'border-warn bg-warn-wash text-ink';
const hatched =
  'border-edge border-dotted bg-[repeating-linear-gradient(135deg,var(--rule)_0_2px,transparent_2px_7px)] text-ink';
/** How each kind is drawn; the key above the board shows the same. */
export const looks: Record<SessionKind, string> = {
  interview: 'border-ink bg-sheet text-ink',
  focus_group: 'border-ink bg-wash text-ink',
  visit: 'border-dashed border-ink bg-paper text-ink',
  observation: 'border-dashed border-ink bg-wash text-ink',
  team_meeting: 'border-slab bg-slab text-on-slab',
  feedback: 'border-accent bg-accent text-on-accent',
  travel: hatched,
  break_: hatched,
};

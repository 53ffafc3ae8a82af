import Link from 'next/link';
import { chairStatus } from '@/components/team/chair-status';
import { PersonCircle } from '@/components/ui/person-circle';
import { StatusWord } from '@/components/ui/status-word';
import { emptyChairLabels, optionalChair, placeLabels } from '@/lib/team/labels';
import type { TeamPeer } from '@/lib/team/peer';
import type { Chair } from '@/lib/team/rules/chairs';

interface Props {
  chairs: readonly (Chair & { member: TeamPeer | null })[];
  /** Where a free chair of a kind is filled; left out for those who do not choose. */
  chooseHref?: ((place: Chair['place']) => string) | undefined;
}

/** Every chair in words: who sits there, by what post, and where they stand. */
export function ChairList({ chairs, chooseHref }: Props) {
  return (
    <ol className="-mt-2">
      {chairs.map((chair, index) => (
        <li
          key={chair.member?.id ?? `empty ${index}`}
          className="grid grid-cols-[auto_minmax(0,1fr)] items-start gap-x-3 gap-y-1 border-b border-rule py-3 sm:grid-cols-[auto_minmax(0,1fr)_minmax(0,9rem)]"
        >
          {chair.member ? (
            <TakenChair peer={chair.member} />
          ) : (
            <FreeChair chair={chair} href={chooseHref?.(chair.place)} />
          )}
        </li>
      ))}
    </ol>
  );
}

function TakenChair({ peer }: { peer: TeamPeer }) {
  return (
    <>
      <PersonCircle name={peer.name} look={peer.seated ? 'outline' : 'dashed'} />
      <span className="min-w-0 leading-tight">
        <Link href={`#peer-${peer.personId}`} className="font-bold">
          {peer.name}
        </Link>
        <span className="mt-0.5 block text-small text-soft">
          {[placeLabels[peer.place], peer.post, peer.group].filter(Boolean).join(' · ')}
        </span>
      </span>
      <span className="max-sm:col-start-2 sm:text-right">
        <StatusWord status={chairStatus(peer)} />
      </span>
    </>
  );
}

function FreeChair({ chair, href }: { chair: Chair; href: string | undefined }) {
  return (
    <>
      <PersonCircle name="+" look="dashed" />
      <span className="leading-tight">
        <span className="block text-soft">
          {chair.optional ? optionalChair : emptyChairLabels[chair.place]}
        </span>
        {href ? (
          <Link href={href} className="text-small max-md:inline-block max-md:py-1">
            Choose
            <span className="sr-only"> for {emptyChairLabels[chair.place].toLowerCase()}</span>
          </Link>
        ) : null}
      </span>
      <span className="max-sm:col-start-2 sm:text-right">
        <StatusWord status={{ kind: 'not-yet', words: chair.optional ? 'Optional' : 'Empty' }} />
      </span>
    </>
  );
}

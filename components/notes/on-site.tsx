import type { Address } from '@/components/device/address';
import type { DeviceState } from '@/components/device/state';
import { EmptyState } from '@/components/ui/empty-state';
import { reviewAt } from '@/lib/notes/on-site';
import type { ReviewPack } from '@/lib/notes/pack';
import { dayOf } from '@/lib/platform/clock';
import { Beside } from './beside';
import { Capture } from './capture';
import { Days } from './days';
import { Next } from './next';
import { OnSiteTabs } from './on-site-tabs';
import { OwnNotes } from './own-notes';
import { Reading } from './reading';
import type { Room } from './room';
import { Safety } from './safety';
import { ShellLink } from './shell-link';
import { useNow } from './use-now';
import { useOnline } from './use-online';

interface OnSiteProps {
  state: DeviceState;
  address: Address;
}

/** The days on site, from what the device keeps: one review, and the place in it where one is. */
export function OnSite({ state, address }: OnSiteProps) {
  const now = useNow();
  const isOnline = useOnline();
  const pack = reviewAt(state.packs, address.review, dayOf(now));
  if (!pack) return <NoReview isAsked={state.sending.state !== 'sending'} />;
  const room: Room = {
    pack,
    person: state.person?.name ?? '',
    address,
    now,
    notes: state.notes.filter((note) => note.reference === pack.reference && note.content !== null),
    photos: state.photos,
  };
  const isWriting = address.view === 'capture';
  return (
    <div className={`mx-auto max-w-page px-[18px] md:px-10 ${isWriting ? 'pb-10' : 'max-md:pb-24'}`}>
      <OnSiteTabs
        room={room}
        isUnderThumb={!isWriting}
        hasNetwork={isOnline && state.sending.state !== 'offline'}
      />
      <OtherReviews packs={state.packs} current={pack} />
      <div className="grid gap-x-18 gap-y-10 max-lg:max-w-[34rem] max-lg:mx-auto lg:grid-cols-[minmax(0,34rem)_minmax(0,1fr)]">
        <div>{placeIn(room)}</div>
        <Beside room={room} />
      </div>
    </div>
  );
}

function placeIn(room: Room) {
  switch (room.address.view) {
    case 'today':
      return <Days room={room} />;
    case 'notes':
      return <OwnNotes room={room} />;
    case 'reading':
      return <Reading room={room} />;
    case 'capture':
      return <Capture room={room} />;
    case 'safety':
      return <Safety pack={room.pack} />;
    default:
      return <Next room={room} />;
  }
}

function NoReview({ isAsked }: { isAsked: boolean }) {
  return (
    <div className="mx-auto max-w-[34rem] px-[18px] py-6">
      <h1 className="text-h1-phone">On site</h1>
      <EmptyState title={isAsked ? 'No visit is on this device' : 'Looking for your visits'}>
        The sessions of your visits, the titles of their papers and your own notes come here when this device
        next reaches Roundtable, and then open without a network.
      </EmptyState>
    </div>
  );
}

function OtherReviews({ packs, current }: { packs: readonly ReviewPack[]; current: ReviewPack }) {
  const others = packs.filter((pack) => pack.reference !== current.reference);
  if (others.length === 0) return null;
  return (
    <nav
      aria-label="Your visits"
      className="mb-4 flex flex-wrap gap-x-4 text-small max-lg:mx-auto max-lg:max-w-[34rem]"
    >
      <b className="py-2.5">{current.title}</b>
      {others.map((pack) => (
        <ShellLink key={pack.reference} to={{ review: pack.reference }} className="inline-block py-2.5">
          {pack.title}
        </ShellLink>
      ))}
    </nav>
  );
}

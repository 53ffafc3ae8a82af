import { useEffect, useState } from 'react';
import { device } from '@/components/device/device';
import type { Room } from './room';

interface NotePhotosProps {
  ids: readonly string[];
  /** What the device says of its photos. */
  kept?: Room['photos'];
  onRemove?: (id: string) => void;
}

/** The photos of a note: from this device, else from the server where there is a network. */
export function NotePhotos({ ids, kept = [], onRemove }: NotePhotosProps) {
  if (ids.length === 0) return null;
  return (
    <ul className="mt-2 flex flex-wrap gap-2">
      {ids.map((id, index) => (
        <li key={id}>
          <Photo id={id} number={index + 1} />
          <Refusal state={kept.find((photo) => photo.id === id)?.state} />
          {onRemove ? (
            <button
              type="button"
              onClick={() => onRemove(id)}
              className="block min-h-11 text-small text-accent underline underline-offset-4"
            >
              Take off<span className="sr-only"> photo {index + 1}</span>
            </button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function Refusal({ state }: { state: Room['photos'][number]['state'] | undefined }) {
  if (typeof state !== 'object') return null;
  return (
    <p className="max-w-28 text-small text-warn">
      Not taken, so only on this device. {state.refused} Change the note to take it off.
    </p>
  );
}

function Photo({ id, number }: { id: string; number: number }) {
  const address = usePhoto(id);
  const [isElsewhere, setIsElsewhere] = useState(false);
  if (isElsewhere)
    return (
      <p className="grid size-28 place-content-center border border-dashed border-edge p-2 text-small text-soft">
        Not here: still on the device that took it
      </p>
    );
  if (!address) return <div className="size-28 border border-rule bg-wash" />;
  return (
    <a href={address} target="_blank" rel="noreferrer" className="block">
      {/* biome-ignore lint/performance/noImgElement: it is on this device, and there is nothing to make smaller */}
      <img
        src={address}
        alt={`What the author took, ${number}`}
        onError={() => setIsElsewhere(true)}
        className="size-28 border border-rule bg-wash object-cover"
      />
    </a>
  );
}

function usePhoto(id: string): string {
  const [address, setAddress] = useState('');
  useEffect(() => {
    let made: string | null = null;
    let isGone = false;
    void device.photo(id).then((bytes) => {
      if (isGone) return;
      if (bytes) made = URL.createObjectURL(bytes);
      setAddress(made ?? `/api/sync/photos/${id}`);
    });
    return () => {
      isGone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [id]);
  return address;
}

import { useEffect, useState } from 'react';
import { device } from '@/components/device/device';

/** The photos of a note: from this device, else from the server where there is a network. */
export function NotePhotos({ ids, onRemove }: { ids: readonly string[]; onRemove?: (id: string) => void }) {
  if (ids.length === 0) return null;
  return (
    <ul className="mt-2 flex flex-wrap gap-2">
      {ids.map((id, index) => (
        <li key={id}>
          <Photo id={id} number={index + 1} />
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

function Photo({ id, number }: { id: string; number: number }) {
  const address = usePhoto(id);
  if (!address) return <div className="size-20 border border-rule bg-wash" />;
  return (
    <a href={address} target="_blank" rel="noreferrer" className="block">
      {/* biome-ignore lint/performance/noImgElement: it is on this device, and there is nothing to make smaller */}
      <img
        src={address}
        alt={`What the author took, ${number}`}
        className="size-20 border border-rule bg-wash object-cover"
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

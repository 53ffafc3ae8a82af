import { useRef, useState } from 'react';
import { device } from '@/components/device/device';
import { buttonClasses } from '@/components/ui/button-look';
import { Icon } from '@/components/ui/icon';
import { mostPhotos } from '@/lib/notes/operation';
import { countWords } from '@/lib/platform/date-words';
import { newId } from '@/lib/platform/ids';
import { shrinkPhoto } from './shrink-photo';

interface PhotoButtonProps {
  note: string;
  reference: string;
  /** How many the note has now. */
  count: () => number;
  onAdd: (id: string) => void;
  /** Told of every addition under way, which ends once all photos chosen so far are on the device or refused. */
  onAdding: (work: Promise<void>) => void;
}

/** Takes photos of a flip chart onto the device, drawn anew without where and when. */
export function PhotoButton({ note, reference, count, onAdd, onAdding }: PhotoButtonProps) {
  const [said, setSaid] = useState('');
  const [left, setLeft] = useState(0);
  const work = useRef(Promise.resolve());
  function choose(files: readonly File[]): void {
    setLeft((before) => before + files.length);
    work.current = work.current.then(() => add(files));
    onAdding(work.current);
  }
  async function add(files: readonly File[]): Promise<void> {
    setSaid('');
    for (const file of files) {
      try {
        await addOne(file);
      } catch (error) {
        setSaid(whyNot(error, file.name));
      }
      setLeft((before) => before - 1);
    }
  }
  async function addOne(file: File): Promise<void> {
    if (count() >= mostPhotos) throw new TooMany();
    const id = newId();
    await device.addPhoto({ id, note, reference, bytes: await shrinkPhoto(file) });
    onAdd(id);
  }
  return (
    <div className="my-4">
      <label
        className={`${buttonClasses('secondary')} relative has-focus-visible:outline-[3px] has-focus-visible:outline-ink has-focus-visible:shadow-[0_0_0_6px_var(--sun)]`}
      >
        <Icon name="plus" />
        Add a photo
        <input
          type="file"
          accept="image/*"
          multiple
          className="absolute inset-0 cursor-pointer opacity-0"
          onChange={(event) => {
            const { files } = event.currentTarget;
            choose([...(files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <p className="mt-1 text-small text-soft">
        Of a flip chart, say: no faces, no names. Where and when it was taken is removed on this device.
      </p>
      <p role="status" className="mt-1 text-small text-soft">
        {left > 0 ? `Adding ${countWords(left, 'photo')}. Saving waits for it.` : ''}
      </p>
      <p role="alert" className={said ? 'mt-1 border-l-[3px] border-error pl-4 font-bold text-error' : ''}>
        {said}
      </p>
    </div>
  );
}

class TooMany extends Error {}

function whyNot(error: unknown, file: string): string {
  if (error instanceof TooMany) return `A note has room for ${mostPhotos} photos: “${file}” was not added.`;
  const isFull = error instanceof Error && error.name === 'DeviceFull';
  return isFull ? error.message : `“${file}” cannot be drawn here. Take it as JPEG or PNG.`;
}

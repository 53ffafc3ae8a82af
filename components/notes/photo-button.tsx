import { useState } from 'react';
import { device } from '@/components/device/device';
import { buttonClasses } from '@/components/ui/button-look';
import { Icon } from '@/components/ui/icon';
import { newId } from '@/lib/platform/ids';
import { shrinkPhoto } from './shrink-photo';

interface PhotoButtonProps {
  note: string;
  reference: string;
  onAdd: (id: string) => void;
}

/** Takes photos of a flip chart onto the device, drawn anew without where and when. */
export function PhotoButton({ note, reference, onAdd }: PhotoButtonProps) {
  const [said, setSaid] = useState('');
  async function add(files: readonly File[]): Promise<void> {
    setSaid('');
    for (const file of files) {
      try {
        const id = newId();
        await device.addPhoto({ id, note, reference, bytes: await shrinkPhoto(file) });
        onAdd(id);
      } catch (error) {
        const isFull = error instanceof Error && error.name === 'DeviceFull';
        setSaid(isFull ? error.message : `“${file.name}” cannot be drawn here. Take it as JPEG or PNG.`);
      }
    }
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
            void add([...(files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <p className="mt-1 text-small text-soft">
        Of a flip chart, say: no faces, no names. Where and when it was taken is removed on this device.
      </p>
      <p role="alert" className={said ? 'mt-1 border-l-[3px] border-error pl-4 font-bold text-error' : ''}>
        {said}
      </p>
    </div>
  );
}

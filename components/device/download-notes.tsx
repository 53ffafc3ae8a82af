import { type FormEvent, useId, useState } from 'react';
import { buttonClasses } from '@/components/ui/button-look';
import { controlClasses } from '@/components/ui/control-classes';
import { markOf } from './belongings';
import { device } from './device';
import { asText, sealFile } from './sealed-file';
import { useDevice } from './use-device';

const shortest = 12;

/** Puts what was never sent into a file that only a passphrase opens; its mark says later whether more was written. */
export function DownloadNotes({ onDone }: { onDone: (mark: string) => void }) {
  const { person } = useDevice();
  const [said, setSaid] = useState<'short' | 'sealing' | 'done' | null>(null);
  const id = useId();
  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const passphrase = String(new FormData(event.currentTarget).get('passphrase')).trim();
    if (passphrase.length < shortest || !person) return setSaid('short');
    setSaid('sealing');
    const unsent = await device.unsent();
    const { photos, ...words } = unsent;
    const pictures = await Promise.all(
      photos.map(async ({ bytes, ...photo }) => ({ ...photo, bytes: await asText(bytes) })),
    );
    const madeAt = new Date().toISOString();
    download(
      await sealFile({ person, madeAt, ...words, photos: pictures }, passphrase),
      `roundtable-notes-${madeAt.slice(0, 10)}.json`,
    );
    setSaid('done');
    onDone(markOf(unsent));
  }
  return (
    <form onSubmit={onSubmit}>
      <label htmlFor={id}>
        A passphrase of at least {shortest} characters: three or four words do well. Write it down: without it
        nobody can open the file, nor can we.
      </label>
      <input
        id={id}
        name="passphrase"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-invalid={said === 'short' || undefined}
        aria-describedby={`${id}-said`}
        className={`my-3 ${controlClasses}`}
      />
      <p id={`${id}-said`} role="status" className={said === 'short' ? 'mb-3 font-bold text-error' : 'mb-3'}>
        {said === null ? '' : saidWords[said]}
      </p>
      <button type="submit" className={buttonClasses('secondary')}>
        Download the file
      </button>
    </form>
  );
}

const saidWords = {
  short: `Enter at least ${shortest} characters.`,
  sealing: 'Sealing the file.',
  done: 'The file should be with your downloads now. Open it here later with “Open a file of notes”.',
} as const;

function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Some browsers read the file only after the press is over.
  window.setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

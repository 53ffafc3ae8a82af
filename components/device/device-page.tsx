import type { ReactNode } from 'react';
import { NotSaved } from '@/components/notes/not-saved';
import { ShellLink } from '@/components/notes/shell-link';
import { device } from './device';
import { InstallHint } from './install-hint';
import { NoteLines } from './note-lines';
import { PressButton } from './press-button';
import { ShellPage } from './shell-page';
import { useDevice } from './use-device';
import type { ShellVersion } from './use-shell-version';
import { keepingWords, stripWords } from './words';

/** What is on this device, what has not left it, and how safely it stays. */
export function DevicePage({ version }: { version: ShellVersion }) {
  const state = useDevice();
  const { notes, sending, keeps, person } = state;
  const waiting = notes.filter(({ isUnsent }) => isUnsent);
  const refused = notes.filter((note) => note.refused !== null);
  const { why, count } = stripWords(state);
  return (
    <ShellPage title="On this device" back>
      <p>The notes of {person?.name}. Nobody else who signs in on this device sees them or sends them.</p>
      <Part title="Notes">
        <p className="font-bold">
          {why} {count}
        </p>
        <NoteLines notes={waiting} />
        <p className="my-3 text-soft">{keepingWords(keeps)}</p>
        <PressButton onPress={() => device.send()} pending={sending.state === 'sending'}>
          {sending.state === 'sending' ? 'Sending' : 'Send now'}
        </PressButton>
      </Part>
      {refused.length > 0 ? (
        <Part title="Not taken">
          <p className="text-soft">
            The words stay here until you change the note, which sends it anew, or remove it.
          </p>
          <NoteLines notes={refused} />
        </Part>
      ) : null}
      <NotSaved />
      <Part title="Without a network">
        <p>
          {version.isKept
            ? 'This page opens on this device without a network.'
            : 'This page is not kept on this device yet. Open it once more while there is a network.'}
        </p>
        {version.useNew ? (
          <div className="mt-3">
            <p className="mb-3">A newer version is here. What you are writing stays as it is.</p>
            <PressButton onPress={version.useNew}>Use the new version</PressButton>
          </div>
        ) : null}
        <InstallHint />
      </Part>
      <Part title="Leaving">
        <ul>
          <Line to="sign-out">Sign out on this device</Line>
          <Line to="open-file">Open a file of notes</Line>
        </ul>
        <p>
          <a href="/your-work" className="target">
            Your work
          </a>
        </p>
      </Part>
    </ShellPage>
  );
}

export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-6 border-t-2 border-ink pt-3">
      <h2 className="mb-2 text-h2">{title}</h2>
      {children}
    </section>
  );
}

function Line({ to, children }: { to: 'sign-out' | 'open-file'; children: ReactNode }) {
  return (
    <li>
      <ShellLink to={{ view: to }} className="target">
        {children}
      </ShellLink>
    </li>
  );
}

import { type FormEvent, useEffect, useId, useState } from 'react';
import { Banner } from '@/components/ui/banner';
import { buttonClasses } from '@/components/ui/button-look';
import { controlClasses } from '@/components/ui/control-classes';
import { countWords } from '@/lib/platform/date-words';
import { markOf } from './belongings';
import { device } from './device';
import { Part } from './device-page';
import { DownloadNotes } from './download-notes';
import { endSession } from './end-session';
import { hasOwnWords } from './leaving';
import { PressButton } from './press-button';
import { ShellPage } from './shell-page';
import { useDevice } from './use-device';

/** The way out where words are on this device and nowhere else: their owner says what becomes of them. */
export function SignOut() {
  const state = useDevice();
  const { person, sending, notes } = state;
  const [hasWords, setHasWords] = useState<boolean | null>(null);
  const [isStuck, setIsStuck] = useState(false);
  useEffect(() => {
    if (state.person) void hasOwnWords(state.person.id).then(setHasWords);
  }, [state]);
  // The session first: without a network nothing is taken away from somebody who is still signed in.
  async function leave(keep: 'unsent' | 'nothing') {
    if (!(await endSession())) return setIsStuck(true);
    await device.leave(keep);
    location.assign('/');
  }
  // Another tab may have written since this page was drawn.
  async function leaveNothing() {
    if (person && (await hasOwnWords(person.id))) return setHasWords(true);
    await leave('nothing');
  }
  const here = notes.filter(({ isUnsent, refused }) => isUnsent || refused !== null).length;
  return (
    <ShellPage title="Sign out on this device" back>
      <div role="alert">
        {isStuck ? (
          <Banner tone="error" title="Roundtable could not be reached">
            Signing out needs a network, so that the session ends for good. Nothing has been removed.
          </Banner>
        ) : null}
      </div>
      {hasWords === false ? (
        <>
          <p className="mb-4">
            All notes of {person?.name} are at the server. Nothing of theirs stays on this device.
          </p>
          <PressButton look="primary" onPress={leaveNothing}>
            Sign out
          </PressButton>
        </>
      ) : (
        <>
          <Banner tone="warn" title={wordsHere(here)}>
            These words are nowhere else. Say what becomes of them before you sign out.
          </Banner>
          <Part title="Send them now">
            <PressButton look="primary" onPress={() => device.send()} pending={sending.state === 'sending'}>
              Send now
            </PressButton>
          </Part>
          <Part title="Keep them here for you">
            <p className="mb-3">
              They stay on this device, unread and unsent, until you sign in here again. Nobody else can open
              them.
            </p>
            <PressButton onPress={() => leave('unsent')}>Keep them and sign out</PressButton>
          </Part>
          <TakeAlong onRemove={() => leave('nothing')} />
          <Part title="Discard them">
            <Discard onDiscard={() => leave('nothing')} />
          </Part>
        </>
      )}
    </ShellPage>
  );
}

function TakeAlong({ onRemove }: { onRemove: () => void }) {
  const [filed, setFiled] = useState<string | null>(null);
  const [isSeen, setIsSeen] = useState(false);
  const [isOld, setIsOld] = useState(false);
  const isFiled = filed !== null;
  // Another tab may have written since the file was made.
  async function remove() {
    if (markOf(await device.unsent()) === filed) return onRemove();
    setFiled(null);
    setIsSeen(false);
    setIsOld(true);
  }
  return (
    <Part title="Take them with you in a file">
      <div role="alert">
        {isOld ? (
          <p className="mb-3 font-bold text-error">
            The file does not hold all that is here now. Download it again: nothing has been removed.
          </p>
        ) : null}
      </div>
      <DownloadNotes
        onDone={(mark) => {
          setFiled(mark);
          setIsOld(false);
        }}
      />
      {isFiled ? (
        <label className="mt-3 flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            checked={isSeen}
            onChange={(event) => setIsSeen(event.currentTarget.checked)}
            className="size-5 shrink-0 accent-accent"
          />
          I have looked: the file is with my downloads
        </label>
      ) : null}
      {isFiled && isSeen ? (
        <p className="mt-3">
          <PressButton onPress={remove}>Remove them here and sign out</PressButton>
        </p>
      ) : null}
    </Part>
  );
}

function Discard({ onDiscard }: { onDiscard: () => void }) {
  const [isWrong, setIsWrong] = useState(false);
  const id = useId();
  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('word');
    if (String(typed).trim().toLowerCase() === 'discard') onDiscard();
    else setIsWrong(true);
  }
  return (
    <form onSubmit={onSubmit}>
      <label htmlFor={id}>
        They cannot be brought back. Type <b>discard</b> to go on.
      </label>
      <input
        id={id}
        name="word"
        autoComplete="off"
        autoCapitalize="none"
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        className={`my-3 ${controlClasses}`}
      />
      {isWrong ? (
        <p id={`${id}-wrong`} role="alert" className="mb-3 font-bold text-error">
          Type the word discard. Nothing has been removed.
        </p>
      ) : null}
      <button type="submit" className={buttonClasses('warn')}>
        Discard them and sign out
      </button>
    </form>
  );
}

const wordsHere = (count: number) =>
  count > 0
    ? `${countWords(count, 'note')} only on this device`
    : 'Words that you have not saved are on this device';

import { ShellLink } from '@/components/notes/shell-link';
import { Icon } from '@/components/ui/icon';
import { useAddress } from './address';
import { placeOf } from './drafts';
import { signInPath } from './sign-in-path';
import { useDevice } from './use-device';
import type { ShellVersion } from './use-shell-version';
import { stripWords } from './words';

/** The line that is always there: how many notes are on this device only, and what keeps them here. */
export function DeviceStrip({ version }: { version: ShellVersion }) {
  const state = useDevice();
  const { view, review, ...at } = useAddress();
  // What is being written at this very place is no news.
  const here = view === 'capture' && review ? placeOf(review, at) : null;
  const drafts = state.drafts.filter(({ place }) => place !== here);
  const { why, count, mood } = stripWords({ ...state, drafts });
  return (
    <header className="no-print sticky top-0 z-20 bg-slab text-on-slab">
      <div className="mx-auto flex min-h-[46px] max-w-page flex-wrap items-center gap-x-3 px-[18px] md:px-10">
        <Icon name={icons[mood]} />
        <p role="status" className="min-w-0 flex-1 py-2 text-small">
          {why} <b>{count}</b>
        </p>
        {version.useNew ? (
          <button type="button" onClick={version.useNew} className={action}>
            Use the new version
          </button>
        ) : null}
        {state.sending.state === 'signed_out' ? (
          <a href={signInPath} data-plain className={action}>
            Sign in to send
          </a>
        ) : null}
        {state.phase === 'ready' && view !== 'device' ? (
          <ShellLink to={{ review, view: 'device' }} plain className={action}>
            See
          </ShellLink>
        ) : null}
      </div>
    </header>
  );
}

const icons = { sent: 'tick', waiting: 'device', stopped: 'warning' } as const;
const action = 'flex min-h-11 items-center text-small text-on-slab underline underline-offset-4';

import { device } from '@/components/device/device';
import { addressOfDraft, canGoOn } from '@/components/device/drafts';
import { useDevice } from '@/components/device/use-device';
import { CopyButton } from './copy-button';
import { RemoveHere } from './remove-here';
import { ShellLink } from './shell-link';

/** What was begun on this device and never saved, each with the way back to where it was written. */
export function NotSaved({ reference }: { reference?: string }) {
  const { drafts, packs } = useDevice();
  const shown = drafts.filter((each) => reference === undefined || each.reference === reference);
  if (shown.length === 0) return null;
  return (
    <section className="mt-6 border-t-2 border-ink pt-3">
      <h2 className="text-h2">Not saved yet</h2>
      <p className="text-small text-soft">
        Begun on this device, and nowhere else. A note comes of it once you save it.
      </p>
      <ul>
        {shown.map((each) => {
          const text = each.draft.content.text.trim() || 'A photo without words';
          return (
            <li key={each.place} className="border-b border-rule py-3">
              <p className="max-w-measure whitespace-pre-line [overflow-wrap:anywhere]">{text}</p>
              <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
                {canGoOn(each, packs) ? (
                  <ShellLink to={addressOfDraft(each)} className="target text-small">
                    Go on writing<span className="sr-only">: “{text.slice(0, 40)}”</span>
                  </ShellLink>
                ) : null}
                <CopyButton text={text} />
                <RemoveHere
                  words="Throw it away"
                  text={text}
                  onRemove={() => device.keepDraft(each.place, '')}
                />
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

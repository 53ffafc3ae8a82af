'use client';

import { useActionState, useState } from 'react';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { buttonClasses } from '@/components/ui/button-look';
import type { FormAction } from '@/components/ui/form';

/** Makes an address and shows it once, to be copied. */
export function FeedForm({ action, replaces }: { action: FormAction; replaces: boolean }) {
  const [state, dispatch, pending] = useActionState(action, { status: 'idle' });
  const address = state.status === 'done' ? state.message : undefined;
  return (
    <>
      <div role="status">
        {address ? <NewAddress address={address} /> : null}
        {state.status === 'refused' ? <Banner tone="warn" title={state.words} /> : null}
      </div>
      {address ? null : (
        <form action={dispatch}>
          <Button look={replaces ? 'secondary' : 'primary'} pending={pending}>
            {replaces ? 'Make a new address' : 'Make an address'}
          </Button>
          {replaces ? <p className="mt-2 text-small text-soft">The one before stops at once.</p> : null}
        </form>
      )}
    </>
  );
}

function NewAddress({ address }: { address: string }) {
  const [copied, setCopied] = useState(false);
  const copy = () => navigator.clipboard.writeText(address).then(() => setCopied(true));
  return (
    <div className="border-l-[6px] border-accent bg-accent-wash px-4 py-4 md:px-6">
      <p className="font-bold">Copy your address now. It is not shown again.</p>
      <p className="my-3 select-all break-all border border-edge bg-sheet p-3 text-small">{address}</p>
      <div className="flex flex-wrap items-center gap-4">
        <button type="button" onClick={copy} className={buttonClasses('primary', {})}>
          {copied ? 'Copied' : 'Copy the address'}
        </button>
        <a href={address.replace(/^https?:/, 'webcal:')} className="target">
          Open it in this device’s calendar
        </a>
      </div>
      <p className="mt-3 max-w-measure text-small">
        In your calendar program, choose “Add calendar”, “From the web” or “Subscribe”, and paste it there.
      </p>
    </div>
  );
}

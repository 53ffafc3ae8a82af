import { useState } from 'react';
import { PressButton } from '@/components/device/press-button';

/** Puts words where they can be pasted elsewhere. */
export function CopyButton({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied.');
    } catch {
      setSaid('This browser does not let pages copy: mark the words and copy them yourself.');
    }
  }
  return (
    <>
      <PressButton small onPress={copy}>
        Copy<span className="sr-only">: “{text.slice(0, 40)}”</span>
      </PressButton>
      <span role="status" className="text-small">
        {said}
      </span>
    </>
  );
}

import { useState } from 'react';
import { PressButton } from '@/components/device/press-button';

interface RemoveHereProps {
  /** What the first press says. */
  words: string;
  text: string;
  onRemove: () => unknown;
}

/** Takes words off this device that are nowhere else: by a second press. */
export function RemoveHere({ words, text, onRemove }: RemoveHereProps) {
  const [isAsked, setIsAsked] = useState(false);
  const about = <span className="sr-only">: “{text.slice(0, 40)}”</span>;
  return (
    <>
      <PressButton small onPress={() => setIsAsked(!isAsked)}>
        {isAsked ? 'Keep it' : words}
        {about}
      </PressButton>
      {isAsked ? (
        <PressButton small look="warn" onPress={onRemove}>
          It is nowhere else: remove it for good
          {about}
        </PressButton>
      ) : null}
    </>
  );
}

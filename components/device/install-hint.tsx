import { useEffect, useState } from 'react';
import { PressButton } from './press-button';

/** Browsers of one family offer to install a page; others have words of their own for it. */
interface InstallOffer extends Event {
  prompt(): Promise<unknown>;
}

/** How to put the shell on the device’s first screen. */
export function InstallHint() {
  const [offer, setOffer] = useState<InstallOffer | null>(null);
  const [isApple, setIsApple] = useState(false);
  const [isInstalled, setIsInstalled] = useState(false);
  useEffect(() => {
    setIsInstalled(matchMedia('(display-mode: standalone)').matches);
    setIsApple(/iPhone|iPad/.test(navigator.userAgent));
    const take = (event: Event) => {
      if (!isOffer(event)) return;
      event.preventDefault();
      setOffer(event);
    };
    window.addEventListener('beforeinstallprompt', take);
    return () => window.removeEventListener('beforeinstallprompt', take);
  }, []);
  if (isInstalled) return null;
  if (offer)
    return (
      <div className="mt-3">
        <PressButton onPress={() => offer.prompt()}>Put it on the first screen</PressButton>
      </div>
    );
  return isApple ? (
    <p className="mt-3">
      On an iPhone or iPad: press Share, then “Add to Home Screen”. Notes are kept longer there than in
      Safari, which may delete them after seven days without a visit.
    </p>
  ) : null;
}

const isOffer = (event: Event): event is InstallOffer => 'prompt' in event;

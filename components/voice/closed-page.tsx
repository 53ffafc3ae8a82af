import { Banner } from '@/components/ui/banner';
import { publicWords } from '@/lib/voice/labels';
import type { VoiceState } from '@/lib/voice/rules';

/** Says that a page takes no answers, and why. */
export function ClosedPage({ state }: { state: Exclude<VoiceState, 'open'> }) {
  return state === 'paused' ? (
    <Banner tone="warn" title={publicWords.paused}>
      {publicWords.pausedMore}
    </Banner>
  ) : (
    <Banner tone="aside" title={publicWords.closed}>
      {publicWords.closedMore}
    </Banner>
  );
}

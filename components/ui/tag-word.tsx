import type { ReactNode } from 'react';

const tones = { plain: 'text-soft', strong: 'font-bold text-ink', warn: 'font-bold text-warn' };

/** A word that says what kind a thing is; words, not pills. */
export function TagWord({ children, tone = 'plain' }: { children: ReactNode; tone?: keyof typeof tones }) {
  return <span className={`text-small ${tones[tone]}`}>{children}</span>;
}

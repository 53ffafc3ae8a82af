import type { ReactNode } from 'react';

type Tone = 'accent' | 'warn' | 'error' | 'ok' | 'aside';

interface BannerProps {
  /** The one sentence, bold. */
  title?: ReactNode;
  children?: ReactNode;
  tone?: Tone;
  action?: ReactNode;
  /** Announced when it appears after the page has been read. */
  live?: boolean;
}

const tones: Record<Tone, string> = {
  accent: 'border-accent bg-accent-wash',
  warn: 'border-warn bg-warn-wash',
  error: 'border-error bg-error-wash',
  ok: 'border-ok bg-ok-wash',
  aside: 'border-rule bg-wash',
};

export function Banner({ title, children, tone = 'accent', action, live = false }: BannerProps) {
  return (
    <div
      role={live ? 'status' : undefined}
      className={`my-6 flex flex-wrap items-center justify-between gap-4 border-l-[6px] px-4 py-4 md:px-6 ${tones[tone]}`}
    >
      <div className="max-w-measure">
        {title ? <p className="font-bold">{title}</p> : null}
        {children ? <div className="text-small">{children}</div> : null}
      </div>
      {action ? <div className="max-md:w-full">{action}</div> : null}
    </div>
  );
}

import type { ReactNode } from 'react';

interface SectionProps {
  title: ReactNode;
  /** One sentence that explains what stands here. */
  lede?: ReactNode;
  children: ReactNode;
  level?: 2 | 3;
  id?: string;
  /** The heading above the content instead of in the margin, for boards and wide tables. */
  wide?: boolean;
  actions?: ReactNode;
}

export function Section({ title, lede, children, level = 2, id, wide = false, actions }: SectionProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const columns = wide ? '' : 'md:grid md:grid-cols-[232px_minmax(0,1fr)] md:gap-x-10';
  return (
    <section id={id} className={`mt-10 border-t-2 border-ink pt-4 ${columns}`}>
      <div className={`mb-4 ${wide ? 'flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2' : ''}`}>
        <Heading className="text-h2">{title}</Heading>
        {lede ? <p className="mt-1 max-w-measure text-small text-soft">{lede}</p> : null}
        {actions ? <div className="no-print mt-3">{actions}</div> : null}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  );
}

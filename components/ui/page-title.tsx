import type { ReactNode } from 'react';
import { Breadcrumbs, type Crumb } from './breadcrumbs';

interface PageTitleProps {
  title: ReactNode;
  /** One sentence: where this stands, or what it is for. */
  sentence?: ReactNode;
  breadcrumbs?: Crumb[];
  actions?: ReactNode;
}

export function PageTitle({ title, sentence, breadcrumbs, actions }: PageTitleProps) {
  return (
    <header className="mb-6">
      {breadcrumbs ? <Breadcrumbs trail={breadcrumbs} /> : null}
      <div className="mt-2 flex flex-wrap items-end justify-between gap-x-10 gap-y-4">
        <div className="min-w-0 max-w-[54rem]">
          <h1 className="text-h1-phone md:text-h1">{title}</h1>
          {sentence ? <p className="mt-2 text-lede text-soft">{sentence}</p> : null}
        </div>
        {actions ? <div className="no-print flex flex-wrap gap-3 max-md:w-full">{actions}</div> : null}
      </div>
    </header>
  );
}

'use client';

import { usePathname } from 'next/navigation';
import { WayTo } from './way-to';

export interface PageLink {
  href: string;
  label: string;
  /** Only this very address is it, not the pages beneath. */
  exact?: boolean;
}

/** The pages of one thing as a row of words; on phones the current one and a list of all. */
export function PageRow({ label, pages }: { label: string; pages: readonly PageLink[] }) {
  const path = usePathname();
  const isCurrent = (page: PageLink) =>
    path === page.href || (!page.exact && path.startsWith(`${page.href}/`));
  const current = pages.find(isCurrent);
  return (
    <nav aria-label={label} className="no-print mb-6 border-b border-rule">
      <ul className="flex flex-wrap gap-x-7 max-md:hidden">
        {pages.map((page) => (
          <li key={page.href}>
            <WayTo
              href={page.href}
              data-plain
              aria-current={isCurrent(page) ? 'page' : undefined}
              className={tab}
            >
              {page.label}
            </WayTo>
          </li>
        ))}
      </ul>
      <details key={path} className="md:hidden">
        <summary className="flex min-h-12 items-center justify-between gap-4">
          <span className="border-b-[3px] border-accent py-2 font-bold">{current?.label}</span>
          <span className="text-accent underline underline-offset-4">All {pages.length} pages</span>
        </summary>
        <ul className="border-t border-rule py-2">
          {pages.map((page) => (
            <li key={page.href}>
              <WayTo
                href={page.href}
                data-plain
                aria-current={isCurrent(page) ? 'page' : undefined}
                className={row}
              >
                {page.label}
              </WayTo>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}

const tab =
  'flex min-h-11 items-center border-b-[3px] border-transparent text-small hover:border-rule aria-[current]:border-accent aria-[current]:font-bold forced-colors:border-b-0 forced-colors:aria-[current]:border-b-[3px]';
const row = 'flex min-h-11 items-center text-accent underline underline-offset-4 aria-[current]:font-bold';

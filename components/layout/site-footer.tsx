import Link from 'next/link';
import { ClosingRow } from '@/components/ui/closing-row';

const pages = [
  { href: '/help', label: 'Help' },
  { href: '/accessibility', label: 'Accessibility' },
  { href: '/privacy', label: 'How notes are kept and deleted' },
];

export function SiteFooter() {
  return (
    <footer className="no-print mt-18 border-t border-rule">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-6 gap-y-2 px-[18px] py-6 text-small text-soft md:px-10">
        <ClosingRow />
        <span>Co-operative Councils Innovation Network</span>
        <nav aria-label="About this service" className="md:ml-auto">
          <ul className="flex flex-wrap gap-x-6">
            {pages.map((page) => (
              <li key={page.href}>
                <Link
                  href={page.href}
                  data-plain
                  className="inline-flex min-h-11 items-center underline underline-offset-4 hover:text-ink"
                >
                  {page.label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}

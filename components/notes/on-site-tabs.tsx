'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { Icon } from '@/components/ui/icon';
import type { IconName } from '@/components/ui/icon-paths';

/** The four places of the days on site, under the thumb on phones. */
export function OnSiteTabs({ home, findings }: { home: string; findings: string | null }) {
  const path = usePathname();
  // While a note is written, the room under the thumb belongs to its button.
  if (path.startsWith(`${home}/note/`)) return null;
  const tabs: { href: string; label: string; icon: IconName }[] = [
    { href: home, label: 'Next', icon: 'clock' },
    { href: `${home}/today`, label: 'Today', icon: 'calendar' },
    { href: `${home}/notes`, label: 'Notes', icon: 'note' },
    ...(findings ? [{ href: findings, label: 'Findings', icon: 'people' as const }] : []),
  ];
  return (
    <nav
      aria-label="On site"
      className="no-print border-t border-rule bg-paper max-md:fixed max-md:inset-x-0 max-md:bottom-0 max-md:z-10 md:mb-6 md:border-t-0 md:border-b"
    >
      <ul className="mx-auto flex max-w-[34rem]">
        {tabs.map((tab) => (
          <li key={tab.href} className="flex-1">
            <Link
              href={tab.href}
              data-plain
              aria-current={path === tab.href ? 'page' : undefined}
              className="flex min-h-14 flex-col items-center justify-center border-t-[3px] border-transparent text-small text-soft aria-[current]:border-accent aria-[current]:font-bold aria-[current]:text-ink"
            >
              <Icon name={tab.icon} />
              {tab.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

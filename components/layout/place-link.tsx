'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';

interface PlaceLinkProps {
  href: string;
  label: string;
  className: string;
}

/** A link that knows whether it is where you are. */
export function PlaceLink({ href, label, className }: PlaceLinkProps) {
  const path = usePathname();
  const here = path === href || path.startsWith(`${href}/`);
  return (
    <Link href={href} data-plain aria-current={here ? 'page' : undefined} className={className}>
      {label}
    </Link>
  );
}

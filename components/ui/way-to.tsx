import Link from 'next/link';
import type { ComponentProps } from 'react';

type WayToProps = Omit<ComponentProps<typeof Link>, 'href' | 'ref'> & {
  href: string;
  'data-plain'?: boolean;
};

/** A link to a page; a plain one to the pages on site, which are a document of their own that opens without a network. */
export function WayTo({ href, children, ...rest }: WayToProps) {
  if (/\/on-site$/.test(href))
    return (
      <a {...rest} href={href}>
        {children}
      </a>
    );
  return (
    <Link {...rest} href={href}>
      {children}
    </Link>
  );
}

import Link from 'next/link';

export interface Crumb {
  label: string;
  /** Left out for the page itself. */
  href?: string | undefined;
}

export function Breadcrumbs({ trail }: { trail: Crumb[] }) {
  return (
    <nav aria-label="Where you are" className="no-print text-small text-soft">
      <ol className="flex flex-wrap gap-x-2">
        {trail.map((crumb, index) => (
          <li key={crumb.href ?? crumb.label} className="flex items-center gap-x-2">
            {index > 0 ? <span aria-hidden="true">/</span> : null}
            {crumb.href ? (
              <Link
                href={crumb.href}
                data-plain
                className="target underline underline-offset-4 hover:text-ink md:py-2"
              >
                {crumb.label}
              </Link>
            ) : (
              <span aria-current="page" className="py-2">
                {crumb.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

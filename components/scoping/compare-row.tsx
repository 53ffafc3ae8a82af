import Link from 'next/link';
import { DiffKey } from '@/components/ui/diff-key';
import { instantDateWords } from '@/lib/platform/date-words';
import type { AgreementVersion } from '@/lib/scoping/agreement';

interface CompareRowProps {
  versions: readonly AgreementVersion[];
  older: AgreementVersion | null;
  home: string;
}

/** Chooses the earlier version with which the latest is compared. */
export function CompareRow({ versions, older, home }: CompareRowProps) {
  const earlier = versions.slice(1).toReversed();
  if (earlier.length === 0) return null;
  return (
    <nav
      aria-label="Compared with"
      className="no-print mt-6 flex flex-wrap items-center gap-x-6 border-t border-rule pt-2 text-small"
    >
      <span className="basis-full text-soft md:basis-auto">Compared with</span>
      <ul className="flex flex-1 flex-wrap gap-x-6">
        {earlier.map((version) => (
          <Choice
            key={version.id}
            href={`${home}?with=${version.number}`}
            chosen={version.number === older?.number}
          >
            version {version.number}, {instantDateWords(version.proposedAt)}
          </Choice>
        ))}
        <Choice href={`${home}?with=none`} chosen={older === null}>
          nothing
        </Choice>
      </ul>
      {older ? <DiffKey /> : null}
    </nav>
  );
}

function Choice({ href, chosen, children }: { href: string; chosen: boolean; children: React.ReactNode }) {
  return (
    <li>
      <Link
        href={href}
        aria-current={chosen ? 'true' : undefined}
        className={`target ${chosen ? 'border-b-[3px] border-accent font-bold text-ink no-underline' : ''}`}
      >
        {children}
      </Link>
    </li>
  );
}

import Link from 'next/link';
import { SkipLink } from '@/components/ui/skip-link';
import { NameMark } from './name-mark';

export function PublicHeader() {
  return (
    <header className="no-print">
      <SkipLink />
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-6 px-[18px] py-4 md:px-10">
        <NameMark href="/" size={42} />
        <nav aria-label="For everyone">
          <Link href="/reports" className="inline-flex min-h-11 items-center">
            Published reports
          </Link>
        </nav>
      </div>
    </header>
  );
}

import Link from 'next/link';
import { PageTitle } from '@/components/ui/page-title';

/** For an address where there is nothing, or nothing that this person may see. */
export function MissingPage({ home, homeWords }: { home: string; homeWords: string }) {
  return (
    <>
      <PageTitle
        title="There is nothing here for you"
        sentence="The address may be mistyped, or what stood here is not open to you, or no longer."
      />
      <p className="max-w-measure">
        If somebody sent you this address, ask them whether you should see it. The review’s coordinator can
        say who sees what. <Link href={home}>{homeWords}</Link>
      </p>
    </>
  );
}

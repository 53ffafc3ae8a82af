import Link from 'next/link';
import { MosaicMark } from '@/components/ui/mosaic-mark';

/** The mosaic and the name; it leads home. */
export function NameMark({ href, size = 28 }: { href: string; size?: 28 | 42 }) {
  return (
    <Link href={href} data-plain className="flex min-h-11 items-center gap-3 text-lede font-bold">
      <MosaicMark size={size} />
      Roundtable
    </Link>
  );
}

import Link from 'next/link';
import { Icon } from '@/components/ui/icon';
import { VisuallyHidden } from '@/components/ui/visually-hidden';

/** Finds a review from anywhere; on phones the sign leads to the list and its search. */
export function HeaderSearch() {
  return (
    <>
      <search className="max-md:hidden">
        <form action="/reviews" className="flex items-center border-b border-edge">
          <label htmlFor="header-search" className="flex items-center pl-1 pr-2">
            <Icon name="search" size={18} />
            <VisuallyHidden>Find a review</VisuallyHidden>
          </label>
          <input
            id="header-search"
            name="search"
            type="search"
            placeholder="Find a review"
            className="min-h-11 w-44 bg-transparent px-1 text-small lg:w-56"
          />
        </form>
      </search>
      <Link href="/reviews" data-plain className="flex size-11 items-center justify-center md:hidden">
        <Icon name="search" />
        <VisuallyHidden>Find a review</VisuallyHidden>
      </Link>
    </>
  );
}

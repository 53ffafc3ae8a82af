'use client';

import { usePathname } from 'next/navigation';
import type { KeyboardEvent, ReactNode } from 'react';
import { PersonCircle } from '@/components/ui/person-circle';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { PlaceLink } from './place-link';
import type { Place } from './places';

interface ViewerMenuProps {
  name: string;
  places: readonly Place[];
  ownPlaces: readonly Place[];
  signOut: ReactNode;
}

/** Who is signed in, their own pages and the way out; where the header is narrow, the places too. */
export function ViewerMenu({ name, places, ownPlaces, signOut }: ViewerMenuProps) {
  const path = usePathname();
  return (
    <details key={path} onKeyDown={closeOnEscape} className="relative">
      <summary className="flex size-11 items-center justify-center rounded-full">
        <PersonCircle name={name} look="filled" />
        <VisuallyHidden>{name}: menu</VisuallyHidden>
      </summary>
      <div className="absolute right-0 top-full z-10 w-72 border border-ink bg-sheet p-4">
        <p className="font-bold">{name}</p>
        <nav aria-label="Your menu" className="mt-2 border-t border-rule pt-2">
          <ul className="lg:hidden">
            {places.map((place) => (
              <li key={place.href}>
                <PlaceLink href={place.href} label={place.label} className={row} />
              </li>
            ))}
          </ul>
          <ul>
            {ownPlaces.map((place) => (
              <li key={place.href}>
                <PlaceLink href={place.href} label={place.label} className={row} />
              </li>
            ))}
          </ul>
        </nav>
        <div className="mt-2 border-t border-rule pt-3">{signOut}</div>
      </div>
    </details>
  );
}

function closeOnEscape(event: KeyboardEvent<HTMLDetailsElement>) {
  if (event.key !== 'Escape') return;
  event.currentTarget.open = false;
  event.currentTarget.querySelector('summary')?.focus();
}

const row =
  'flex min-h-11 items-center text-accent underline underline-offset-4 hover:text-accent-deep aria-[current]:font-bold';

import type { ReactNode } from 'react';
import { SkipLink } from '@/components/ui/skip-link';
import { HeaderSearch } from './header-search';
import { NameMark } from './name-mark';
import { PlaceLink } from './place-link';
import type { Place } from './places';
import { ViewerMenu } from './viewer-menu';

interface WorkspaceHeaderProps {
  name: string;
  places: readonly Place[];
  ownPlaces: readonly Place[];
  signOut: ReactNode;
}

export function WorkspaceHeader({ name, places, ownPlaces, signOut }: WorkspaceHeaderProps) {
  return (
    <header className="no-print border-b border-rule">
      <SkipLink />
      <div className="mx-auto flex h-16 max-w-page items-center gap-6 px-[18px] md:px-10">
        <NameMark href="/your-work" />
        <nav aria-label="Places" className="ml-4 h-full max-lg:hidden">
          <ul className="flex h-full gap-6">
            {places.map((place) => (
              <li key={place.href} className="h-full">
                <PlaceLink href={place.href} label={place.label} className={tab} />
              </li>
            ))}
          </ul>
        </nav>
        <div className="ml-auto flex items-center gap-4">
          <HeaderSearch />
          <ViewerMenu name={name} places={places} ownPlaces={ownPlaces} signOut={signOut} />
        </div>
      </div>
    </header>
  );
}

const tab =
  'flex h-full items-center border-b-[3px] border-transparent pt-[3px] text-small hover:border-rule aria-[current]:border-accent aria-[current]:font-bold forced-colors:border-b-0 forced-colors:aria-[current]:border-b-[3px]';

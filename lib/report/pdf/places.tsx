import { View } from '@react-pdf/renderer';
import { createContext, useContext } from 'react';

/** The page on which each anchor came to stand: written while pages are laid out, read by the next laying out. */
export class Places {
  #known: ReadonlyMap<string, number>;
  #found = new Map<string, number>();

  constructor(known: ReadonlyMap<string, number> = new Map()) {
    this.#known = known;
  }

  pageOf(anchor: string): number | undefined {
    return this.#known.get(anchor);
  }

  note(anchor: string, page: number): void {
    this.#found.set(anchor, page);
  }

  found(): ReadonlyMap<string, number> {
    return new Map(this.#found);
  }
}

export const PlacesContext = createContext(new Places());

export function usePage(anchor: string): number | undefined {
  return useContext(PlacesContext).pageOf(anchor);
}

/** An invisible point that links lead to and that tells on which page it landed. */
export function Place({ anchor }: { anchor: string }) {
  const places = useContext(PlacesContext);
  return (
    <View
      id={anchor}
      style={{ position: 'absolute', top: 0, left: 0 }}
      render={({ pageNumber }) => {
        places.note(anchor, pageNumber);
        return null;
      }}
    />
  );
}

import { useMemo, useSyncExternalStore } from 'react';

export const views = [
  'next',
  'today',
  'notes',
  'reading',
  'capture',
  'safety',
  'device',
  'sign-out',
  'open-file',
] as const;
export type View = (typeof views)[number];

/** Where in the shell one is: all of it stands in the query, so that the one kept page serves every place. */
export interface Address {
  review: string | null;
  view: View;
  session: string | null;
  note: string | null;
  document: string | null;
}

export function useAddress(): Address {
  const search = useSyncExternalStore(
    subscribe,
    () => location.search,
    () => '',
  );
  return useMemo(() => addressOf(search), [search]);
}

/** Goes somewhere in the shell without asking the network for a page. */
export function go(to: Partial<Address>): void {
  history.pushState(null, '', pathTo(to));
  window.dispatchEvent(new Event(moved));
  window.scrollTo(0, 0);
}

/** The path of a place in the shell, for a plain link: it works before the scripts do, and in another tab. */
export function pathTo(to: Partial<Address>): string {
  const query = new URLSearchParams(
    Object.entries(to).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  ).toString();
  return query ? `/on-site?${query}` : '/on-site';
}

export function addressOf(search: string): Address {
  const query = new URLSearchParams(search);
  const view = views.find((each) => each === query.get('view')) ?? 'next';
  const [review, session, note, document] = ['review', 'session', 'note', 'document'].map(
    (name) => query.get(name) || null,
  );
  return {
    review: review ?? null,
    view,
    session: session ?? null,
    note: note ?? null,
    document: document ?? null,
  };
}

const moved = 'roundtable:moved';

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  window.addEventListener(moved, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(moved, listener);
  };
}

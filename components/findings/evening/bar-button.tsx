'use client';

import type { ReactNode } from 'react';

/** A button on the slab. */
export function BarButton({ children, onPress }: { children: ReactNode; onPress: () => void }) {
  return (
    <button
      type="button"
      onClick={onPress}
      className="min-h-[44px] rounded-control border-[1.5px] border-on-slab px-3 text-small font-bold hover:bg-on-slab hover:text-slab"
    >
      {children}
    </button>
  );
}

import type { Weight } from '@/lib/calendar/rules/reasons';

/** Hatching, as everywhere: between nothing and something. */
export const hatch = 'bg-[repeating-linear-gradient(135deg,var(--ink)_0_1.5px,transparent_1.5px_6px)]';

/** The ground of a week's square, by how many things speak against it. */
export function groundOf(against: number): string {
  if (against === 0) return 'bg-paper';
  if (against === 1) return hatch;
  return against === 2 ? 'bg-mid' : 'bg-ink';
}

export function inkOn(against: number): string {
  return against > 2 ? 'text-paper' : 'text-ink';
}

export const markOf: Record<Weight, string> = { strong: 'bg-ink', warning: hatch };

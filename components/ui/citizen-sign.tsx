/** Citizen involvement runs through all four areas; it is a circled dot, not a tenth square. */
export function CitizenSign({ size = 22 }: { size?: number }) {
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" className="shrink-0">
      <circle cx="12" cy="12" r="10" fill="none" strokeWidth="2" className="stroke-ink" />
      <circle cx="12" cy="12" r="4" className="fill-ink" />
    </svg>
  );
}

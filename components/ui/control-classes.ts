/** The look of everything that is typed or chosen in. */
export const controlClasses =
  'block min-h-12 w-full rounded-control border-[1.5px] border-edge bg-sheet px-3 py-2 text-body text-ink aria-invalid:border-error';

export const widths = { full: '', half: 'max-w-96', short: 'max-w-48' };

export type Width = keyof typeof widths;

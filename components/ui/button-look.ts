export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'warn';

const shape =
  'inline-flex items-center justify-center gap-2 rounded-control py-2 text-center font-bold leading-tight no-underline transition-colors';

const sizes = {
  usual: 'min-h-12 px-5 text-body md:min-h-[46px]',
  small: 'min-h-11 px-3.5 text-small md:min-h-9 md:py-1',
};

const looks: Record<ButtonLook, string> = {
  primary:
    'border-[1.5px] border-transparent bg-accent text-on-accent hover:bg-accent-deep aria-disabled:bg-accent-deep',
  secondary: 'border-[1.5px] border-ink bg-sheet text-ink hover:bg-wash',
  quiet:
    'border-[1.5px] border-transparent px-2 text-accent underline underline-offset-4 hover:text-accent-deep',
  warn: 'border-[1.5px] border-warn bg-sheet text-warn hover:bg-warn-wash',
};

const cannotYet = 'cursor-not-allowed border-[1.5px] border-dashed border-edge bg-transparent text-soft';

interface Options {
  refused?: boolean | undefined;
  wide?: boolean | undefined;
  small?: boolean | undefined;
}

/** The classes of a button or of a link that looks like one. */
export function buttonClasses(look: ButtonLook, { refused, wide, small }: Options = {}): string {
  const width = wide ? 'w-full' : small ? '' : 'max-md:w-full';
  return `${shape} ${sizes[small ? 'small' : 'usual']} ${refused ? cannotYet : looks[look]} ${width}`;
}

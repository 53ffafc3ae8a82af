import { initials } from '@/lib/network/initials';

interface PersonCircleProps {
  name: string;
  size?: 'small' | 'medium' | 'large';
  look?: 'outline' | 'filled' | 'half' | 'dashed' | 'accent';
}

const sizes = {
  small: 'size-7 text-[0.6875rem]',
  medium: 'size-10 text-[0.8125rem]',
  large: 'size-16 text-body',
};

const looks = {
  outline: 'border-ink bg-sheet text-ink border-[1.5px]',
  filled: 'border-ink bg-ink text-paper border-[1.5px]',
  half: 'border-ink text-ink border-[1.5px] bg-[linear-gradient(to_top,var(--mid)_50%,var(--sheet)_50%)]',
  dashed: 'border-edge border-dashed bg-transparent text-soft border-[1.5px]',
  accent: 'border-accent bg-accent text-on-accent border-[1.5px]',
};

/** People are round. The name stands beside it, or is spoken by whoever uses it. */
export function PersonCircle({ name, size = 'medium', look = 'outline' }: PersonCircleProps) {
  return (
    <span
      aria-hidden="true"
      className={`inline-flex shrink-0 items-center justify-center rounded-full font-bold ${sizes[size]} ${looks[look]}`}
    >
      {initials(name)}
    </span>
  );
}

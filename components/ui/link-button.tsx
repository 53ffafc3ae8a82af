import Link from 'next/link';
import type { ReactNode } from 'react';
import { type ButtonLook, buttonClasses } from './button-look';
import { RefusedButton } from './refused-button';

interface LinkButtonProps {
  href: string;
  children: ReactNode;
  look?: ButtonLook;
  refusal?: string | undefined;
  wide?: boolean;
  small?: boolean;
}

export function LinkButton({ href, children, look = 'primary', refusal, wide, small }: LinkButtonProps) {
  if (refusal) return <RefusedButton words={children} reason={refusal} wide={wide} small={small} />;
  return (
    <Link href={href} data-plain className={buttonClasses(look, { wide, small })}>
      {children}
    </Link>
  );
}

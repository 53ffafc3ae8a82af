import type { ComponentProps, ReactNode } from 'react';
import { type ButtonLook, buttonClasses } from './button-look';
import { RefusedButton } from './refused-button';

export interface ButtonProps {
  children: ReactNode;
  look?: ButtonLook | undefined;
  type?: 'submit' | 'button' | 'reset';
  name?: string;
  value?: string;
  /** Why it cannot be pressed yet: the button stays readable and reachable, and the reason stands beside it. */
  refusal?: string | undefined;
  /** Who can help, or a link to what is missing. */
  refusalHelp?: ReactNode;
  wide?: boolean | undefined;
  /** For rows of a list: 44 px on phones, less on a laptop. */
  small?: boolean | undefined;
  pending?: boolean;
  formAction?: ComponentProps<'button'>['formAction'];
  form?: string;
}

export function Button({
  refusal,
  refusalHelp,
  pending,
  look = 'primary',
  type = 'submit',
  ...props
}: ButtonProps) {
  const { wide, small, children, ...rest } = props;
  if (refusal) {
    const reason = refusalHelp ? [refusal, ' ', refusalHelp] : refusal;
    return <RefusedButton words={children} reason={reason} wide={wide} small={small} />;
  }
  return (
    <button
      {...rest}
      type={type}
      aria-disabled={pending ? true : undefined}
      className={buttonClasses(look, { wide, small })}
    >
      {children}
    </button>
  );
}

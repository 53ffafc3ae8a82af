import { type IconName, iconPaths } from './icon-paths';

interface IconProps {
  name: IconName;
  size?: number;
  className?: string;
}

/** One of our own line drawings; it always stands beside words, so it is silent to a screen reader. */
export function Icon({ name, size = 20, className = '' }: IconProps) {
  return (
    <svg
      viewBox="0 0 20 20"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="square"
      strokeLinejoin="miter"
      aria-hidden="true"
      focusable="false"
      className={`inline-block shrink-0 ${className}`}
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}

import Link from 'next/link';
import type { ReactNode } from 'react';
import { PersonCircle } from './person-circle';

interface PersonLineProps {
  name: string;
  role?: ReactNode;
  href?: string | undefined;
}

export function PersonLine({ name, role, href }: PersonLineProps) {
  return (
    <span className="flex items-start gap-3">
      <PersonCircle name={name} />
      <span className="min-w-0 leading-tight">
        {href ? (
          <Link href={href} className="font-bold">
            {name}
          </Link>
        ) : (
          <b>{name}</b>
        )}
        {role ? <span className="mt-0.5 block text-small text-soft">{role}</span> : null}
      </span>
    </span>
  );
}

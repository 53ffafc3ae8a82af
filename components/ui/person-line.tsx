import Link from 'next/link';
import type { ReactNode } from 'react';
import { PersonCircle } from './person-circle';

interface PersonLineProps {
  name: string;
  post?: ReactNode;
  href?: string | undefined;
}

export function PersonLine({ name, post, href }: PersonLineProps) {
  return (
    <span className="flex items-start gap-3">
      <PersonCircle name={name} />
      <span className="min-w-0 leading-tight">
        {href ? (
          <Link href={href} className="target font-bold">
            {name}
          </Link>
        ) : (
          <b>{name}</b>
        )}
        {post ? <span className="mt-0.5 block text-small text-soft">{post}</span> : null}
      </span>
    </span>
  );
}

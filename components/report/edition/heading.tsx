import type { ReactNode } from 'react';

export type HeadingLevel = 1 | 2 | 3 | 4 | 5;

type Props = { level: HeadingLevel; children: ReactNode; className?: string };

export function Heading({ level, children, className = '' }: Props) {
  const Tag = tags[level];
  return <Tag className={className}>{children}</Tag>;
}

/** The level below, for headings inside what this one opens. */
export function below(level: HeadingLevel): HeadingLevel {
  const levels: Record<HeadingLevel, HeadingLevel> = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 5 };
  return levels[level];
}

const tags = { 1: 'h1', 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5' } as const;

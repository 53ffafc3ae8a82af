import { LinkButton } from '@/components/ui/link-button';
import type { Decision } from '@/lib/platform/decision';
import { refusalWords } from '@/lib/platform/refusal-words';
import type { Timetable } from '@/lib/timetable/session';

interface ReleaseLinkProps {
  href: string;
  timetable: Pick<Timetable, 'sessions' | 'release' | 'hasChanges'>;
  decision: Decision;
}

/** The way to the page that says what a release tells whom; without a change there is nothing to tell. */
export function ReleaseLink({ href, timetable, decision }: ReleaseLinkProps) {
  const { sessions, release, hasChanges } = timetable;
  if (sessions.length === 0 || !hasChanges) return null;
  return (
    <LinkButton href={href} refusal={decision.allowed ? undefined : refusalWords(decision.refusal)}>
      Release version {(release?.number ?? 0) + 1}
    </LinkButton>
  );
}

'use client';

import { ErrorWords } from '@/components/layout/error-words';

interface WorkspaceErrorProps {
  error: Error & { digest?: string };
  reset: () => void;
}

export default function WorkspaceError({ error, reset }: WorkspaceErrorProps) {
  return <ErrorWords reference={error.digest} reset={reset} />;
}

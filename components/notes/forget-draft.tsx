'use client';

import { useEffect } from 'react';
import { forgetDraft } from './kept-drafts';

interface ForgetDraftProps {
  id: string;
  reference: string;
  personId: string;
}

/** Lets the kept words go once their note is saved. */
export function ForgetDraft({ id, reference, personId }: ForgetDraftProps) {
  useEffect(() => forgetDraft({ personId, reference }, id), [id, reference, personId]);
  return null;
}

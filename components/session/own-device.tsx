'use client';

import { useEffect } from 'react';
import { closeOthers } from '@/components/device/leaving';

/** Somebody is signed in: notes of somebody else who used this browser before are not opened for them. */
export function OwnDevice({ personId }: { personId: string }) {
  useEffect(() => {
    // A browser that refuses to open what it keeps shows nobody's notes.
    closeOthers(personId).catch(() => {});
  }, [personId]);
  return null;
}

'use client';

import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import type { ActionState } from '@/lib/platform/action-state';
import { pressedFormData } from './pressed-form-data';
import { useWarningOnLeaving } from './use-warning-on-leaving';

interface Autosave {
  state: ActionState;
  pending: boolean;
  send: (data: FormData) => void;
}

const pause = 1500;

/** Sends a form's content when typing rests; one sending at a time, and what came in between goes next. */
export function useAutosave({ state, pending, send }: Autosave) {
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [changes, setChanges] = useState(0);
  const [sent, setSent] = useState({ changes: 0, byPress: false });
  const [savedAt, setSavedAt] = useState('');
  const changed = changes > sent.changes;
  const unsaved = changed || state.status === 'invalid' || state.status === 'refused';

  const sending = (data: FormData, byPress: boolean) => {
    clearTimeout(timer.current);
    setSent({ changes, byPress });
    send(data);
  };
  const save = () => {
    if (!form.current || pending || !changed) return;
    const data = new FormData(form.current);
    data.set('autosave', '1');
    sending(data, false);
  };
  // Leaving a field to press the button saves first: the press waits for that, then sends what stands there.
  const waiting = useRef<{ button: HTMLElement | null } | null>(null);
  useEffect(() => {
    const press = waiting.current;
    if (pending || !press) return;
    waiting.current = null;
    form.current?.requestSubmit(press.button);
  }, [pending]);
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });

  useEffect(() => {
    if (changes === 0 || pending) return;
    timer.current = setTimeout(() => latest.current(), pause);
    return () => clearTimeout(timer.current);
  }, [changes, pending]);

  useEffect(() => {
    if (state.status === 'done') setSavedAt(clockTime.format(new Date()));
  }, [state]);
  useWarningOnLeaving(unsaved);

  const handlers = {
    onInput: () => setChanges((count) => count + 1),
    onBlur: save,
    onSubmit: (event: SubmitEvent<HTMLFormElement>) => {
      event.preventDefault();
      if (pending) waiting.current = { button: event.nativeEvent.submitter };
      else sending(pressedFormData(event), true);
    },
  };
  return { form, savedAt, unsaved, byPress: sent.byPress, handlers };
}

const clockTime = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/London',
});

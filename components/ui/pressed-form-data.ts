import type { SubmitEvent } from 'react';

/** A form's content, with the button that was pressed. */
export function pressedFormData(event: SubmitEvent<HTMLFormElement>): FormData {
  return new FormData(event.currentTarget, event.nativeEvent.submitter);
}

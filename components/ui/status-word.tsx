import { Icon } from './icon';

export type Status =
  | { kind: 'your-move'; words?: string }
  /** `since` in words: “18 March”. */
  | { kind: 'waiting'; since: string; whom?: string | undefined }
  | { kind: 'due'; words: string }
  | { kind: 'done'; words?: string }
  | { kind: 'not-yet'; words?: string };

/** Whose move it is, in words with a sign; never a pill, never colour alone. */
export function StatusWord({ status }: { status: Status }) {
  if (status.kind === 'your-move') {
    return (
      <strong className="forced-border inline-block bg-accent px-2.5 py-0.5 text-small text-on-accent">
        {status.words ?? 'Your move'}
      </strong>
    );
  }
  if (status.kind === 'waiting') {
    return (
      <span className="inline-flex items-center gap-2 text-small">
        <span aria-hidden="true" className="size-2.5 shrink-0 rounded-full border-2 border-ink" />
        <span>{status.whom ? `${status.whom}, since ${status.since}` : `Since ${status.since}`}</span>
      </span>
    );
  }
  if (status.kind === 'done') {
    return (
      <span className="inline-flex items-center gap-1.5 text-small text-ok">
        <Icon name="tick" size={16} />
        {status.words ?? 'Done'}
      </span>
    );
  }
  return (
    <span className={`text-small ${status.kind === 'due' ? '' : 'text-soft'}`}>
      {status.words ?? 'Not yet'}
    </span>
  );
}

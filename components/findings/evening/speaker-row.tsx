'use client';

import type { Peer } from '@/lib/findings/finding';
import { BarButton } from './bar-button';
import type { Queue } from './speakers';

interface SpeakerRowProps {
  queue: Queue;
  peers: readonly Peer[];
  onNext: () => void;
  onSkip: () => void;
  onCall: (personId: string) => void;
}

/** Who has the word, and who has it next. */
export function SpeakerRow({ queue, peers, onNext, onSkip, onCall }: SpeakerRowProps) {
  const nameOf = (id: string | undefined) => peers.find(({ personId }) => personId === id)?.name ?? '';
  const [now, next, ...later] = queue;
  if (now === undefined) return null;
  return (
    <div className="grid gap-y-1">
      <p aria-live="polite">
        Speaking: <b>{nameOf(now)}</b>
        {next ? <span className="text-small">, then {nameOf(next)}</span> : null}
      </p>
      <span className="flex flex-wrap gap-2">
        <BarButton onPress={onNext}>Next speaker</BarButton>
        <BarButton onPress={onSkip}>Skip</BarButton>
        {later.length > 0 ? (
          <label className="flex items-center gap-2 text-small">
            <span className="sr-only">Who is to speak next</span>
            <select
              value=""
              onChange={(event) => onCall(event.target.value)}
              className="min-h-[44px] max-w-[13rem] rounded-control border-[1.5px] border-on-slab bg-slab px-2 text-on-slab"
            >
              <option value="">Let another be next</option>
              {later.map((id) => (
                <option key={id} value={id}>
                  {nameOf(id)}
                </option>
              ))}
            </select>
          </label>
        ) : null}
      </span>
    </div>
  );
}

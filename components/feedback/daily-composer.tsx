'use client';

import { type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { dailyWords } from '@/lib/feedback/labels';
import { attributionsIn } from '@/lib/notes/attribution';
import { DailyText } from './daily-text';

interface DailyComposerProps {
  /** The sentences of the findings that can be ticked, by their boxes’ values. */
  statements: Readonly<Record<string, string>>;
  head: { day: string; sender: string };
  children: ReactNode;
}

/** Begins the lines with what is ticked, and shows exactly what the host will read. Without JavaScript: the fields. */
export function DailyComposer({ statements, head, children }: DailyComposerProps) {
  const place = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  useEffect(() => {
    const form = place.current?.closest('form');
    const empty = () => setText('');
    form?.addEventListener('reset', empty);
    return () => form?.removeEventListener('reset', empty);
  }, []);
  const onInput = ({ target }: SyntheticEvent) => {
    if (target instanceof HTMLTextAreaElement) setText(target.value);
  };
  const onChange = ({ target }: SyntheticEvent) => {
    const area = place.current?.querySelector('textarea');
    if (!area || !(target instanceof HTMLInputElement) || target.name !== 'findings') return;
    const statement = statements[target.value];
    if (statement)
      write(area, target.checked ? withLine(area.value, statement) : withoutLine(area.value, statement));
  };
  const finds = attributionsIn(text, []);
  return (
    <div ref={place} onInput={onInput} onChange={onChange}>
      {children}
      {text.trim() ? (
        <section
          aria-labelledby="preview"
          className="mb-6 border-l-[6px] border-accent bg-accent-wash px-4 py-3"
        >
          <h3 id="preview" className="text-small font-bold">
            What the host will read
          </h3>
          <DailyText day={head.day} sender={head.sender} text={text.trim()} />
          <p className="mt-2 text-small text-soft">{dailyWords.letter}</p>
          {finds.length > 0 ? (
            <p className="mt-2 text-small text-warn">
              Look again at: {[...new Set(finds.map(({ words }) => `“${words}”`))].join(', ')}. It may say who
              spoke, or sound of inspection. You decide.
            </p>
          ) : null}
        </section>
      ) : null}
    </div>
  );
}

function withLine(text: string, line: string): string {
  return text.includes(line) ? text : [text.trimEnd(), line].filter(Boolean).join('\n');
}

function withoutLine(text: string, line: string): string {
  return text
    .split('\n')
    .filter((each) => each !== line)
    .join('\n');
}

// As if it had been typed, so that all who listen to the field hear of it.
function write(area: HTMLTextAreaElement, text: string): void {
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, text);
  area.dispatchEvent(new Event('input', { bubbles: true }));
}

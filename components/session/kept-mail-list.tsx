import { Fragment } from 'react';
import { instantWords } from '@/lib/platform/date-words';

interface KeptMailListProps {
  mails: readonly { id: string; to: string; subject: string; text: string; queuedAt: Date }[];
}

/** Mails as they would have gone out; the links in them can be followed. */
export function KeptMailList({ mails }: KeptMailListProps) {
  return (
    <ol>
      {mails.map((mail) => (
        <li key={mail.id} className="border-t border-ink py-6">
          <article aria-labelledby={`subject-${mail.id}`}>
            <h2 id={`subject-${mail.id}`} className="text-h2">
              {mail.subject}
            </h2>
            <p className="text-small text-soft">
              To {mail.to}, {instantWords(mail.queuedAt)}
            </p>
            <div className="mt-3 max-w-measure whitespace-pre-line break-words">{linked(mail.text)}</div>
          </article>
        </li>
      ))}
    </ol>
  );
}

function linked(text: string) {
  let at = 0;
  return text.split(/(https?:\/\/\S+)/).map((part) => {
    const key = at;
    at += part.length;
    return /^https?:\/\//.test(part) ? (
      <a key={key} href={part}>
        {part}
      </a>
    ) : (
      <Fragment key={key}>{part}</Fragment>
    );
  });
}

import Link from 'next/link';
import { Prose } from '@/components/layout/prose';
import { countWords } from '@/lib/platform/date-words';

/** What becomes of what somebody says: as much as can be promised, and no more. */
export function WordsUsed({ host, months }: { host: string; months: number }) {
  return (
    <Prose>
      <p>
        <b>Nothing that you say is attributed to you.</b> The peers’ notes say what kind of person spoke
        (staff, councillor, partner or resident) and carry no names. {host} never sees the notes, and the
        report quotes nobody by name.
      </p>
      <p>
        The peers in the room know who you are, and others of the peer team can often work out who said
        something. In a small meeting, so may a reader of the report who knows you.
      </p>
      <p>
        The notes, your name and your address are deleted {countWords(months, 'month')} after the final report
        at the latest, unless the law asks for them to be kept. We promise that your words are not attributed;
        we do not call them confidential, because a court or a tribunal can order papers to be shown.{' '}
        <Link href="/privacy">How notes are kept and deleted</Link>
      </p>
      <p>
        The review helps a council to learn from its peers. It is no test of you or of your work, and you need
        not prepare anything.
      </p>
    </Prose>
  );
}

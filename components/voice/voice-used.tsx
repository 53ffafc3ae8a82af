import Link from 'next/link';
import { Prose } from '@/components/layout/prose';
import { publicWords, usedWords } from '@/lib/voice/labels';

/** How a resident’s words are used: as much as can be promised, and no more. */
export function VoiceUsed({ host, months }: { host: string; months: number }) {
  return (
    <Prose>
      <p>{usedWords(host, months)}</p>
      <p>
        Nothing is kept of you: no name, no address, nothing of your phone or computer. An answer may stand,
        beside what others said, behind something that the team finds. The report names and quotes nobody.{' '}
        <Link href="/privacy">How notes are kept and deleted</Link>
      </p>
      <p>
        <b>{publicWords.danger}</b> A complaint, or something that the council should mend, goes to the
        council itself: the peers are guests and cannot pass it on.
      </p>
    </Prose>
  );
}

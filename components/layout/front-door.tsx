import Link from 'next/link';
import type { ReactNode } from 'react';
import { LinkButton } from '@/components/ui/link-button';

interface FrontDoorProps {
  /** Who is signed in already. */
  name: string | undefined;
  signIn: ReactNode;
  /** Whether the demo network is open to this request. */
  demo: boolean;
}

/** The way in: a link by e-mail for those who take part, and a word for those who were asked to a meeting. */
export function FrontDoor({ name, signIn, demo }: FrontDoorProps) {
  return (
    <div className="mt-10 max-w-[41.5rem]">
      {name ? (
        <div className="flex flex-wrap items-center gap-4">
          <LinkButton href="/your-work">Go to your work</LinkButton>
          <span className="text-small text-soft">You are signed in as {name}.</span>
        </div>
      ) : (
        signIn
      )}
      <ul className="mt-10 border-t border-rule">
        {demo ? (
          <OtherWay href="/demo" title="Try the demo network">
            Sign in as one of its invented people with one press.
          </OtherWay>
        ) : null}
        {name ? (
          <OtherWay href="/peers/me" title="Become a peer">
            Visit another council for four days, listen, and say what you saw.
          </OtherWay>
        ) : (
          <OtherWay href="/enquire" title="Nobody has named you yet">
            Write to the network about a review of your council, about joining, or about becoming a peer.
          </OtherWay>
        )}
        <OtherWay href="/help#meeting" title="You have been asked to a meeting">
          See how your words are used. You need no account.
        </OtherWay>
      </ul>
    </div>
  );
}

function OtherWay({ href, title, children }: { href: string; title: string; children: ReactNode }) {
  return (
    <li className="pt-4">
      <Link href={href} className="target font-bold">
        {title}
      </Link>
      <p className="text-small text-soft">{children}</p>
    </li>
  );
}

import Link from 'next/link';
import type { ReactNode } from 'react';
import { LinkButton } from '@/components/ui/link-button';

interface FrontDoorProps {
  /** Who is signed in already. */
  name: string | undefined;
  signIn: ReactNode;
}

/** The way in: a link by e-mail for those who take part, and a word for those who were asked to a meeting. */
export function FrontDoor({ name, signIn }: FrontDoorProps) {
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
      <div className="mt-10 border-t border-rule pt-4">
        <p>
          <Link href="/help#meeting" className="font-bold">
            You have been asked to a meeting
          </Link>
        </p>
        <p className="text-small text-soft">
          See who is coming and how your words are used. You need no account.
        </p>
      </div>
    </div>
  );
}

import { Banner } from '@/components/ui/banner';
import { LinkButton } from '@/components/ui/link-button';
import { dateWords } from '@/lib/platform/date-words';
import type { Invitation } from '@/lib/team/peer';

/** Where an invitation stands, and what its reader does next. */
export function InvitationNext({ invitation, reference }: { invitation: Invitation; reference: string }) {
  if (invitation.seated) {
    return (
      <Banner
        tone="ok"
        title="You are on the team."
        action={<LinkButton href={`/reviews/${reference}/documents`}>Read the papers</LinkButton>}
      >
        The review and the host’s papers are open to you.
      </Banner>
    );
  }
  if (invitation.status === 'accepted') {
    return (
      <Banner tone="aside" title="Thank you. The coordinator considers what you have declared.">
        You get a letter. Until then the host’s papers stay closed.
      </Banner>
    );
  }
  const by = invitation.replyBy ? ` by ${dateWords(invitation.replyBy)}` : '';
  return (
    <Banner title={`Your answer is asked for${by}.`}>
      The host’s papers open once you have accepted and declared.
    </Banner>
  );
}

import { Banner } from '@/components/ui/banner';
import { LinkButton } from '@/components/ui/link-button';

/** All that somebody learns of a review who is not on it: its dates and its stage stand above. */
export function ReviewOutline({ invited, reference }: { invited: boolean; reference: string }) {
  if (!invited) {
    return (
      <p className="max-w-measure text-soft">
        You see the dates and the stage of this review. The rest is for the host and the peer team.
      </p>
    );
  }
  return (
    <Banner
      title="You have been asked to join this peer team."
      action={<LinkButton href={`/reviews/${reference}/invitation`}>Read and answer</LinkButton>}
    >
      The host’s papers open once you have accepted and declared your interests.
    </Banner>
  );
}

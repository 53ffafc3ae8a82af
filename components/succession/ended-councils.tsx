import { Banner } from '@/components/ui/banner';
import { LinkButton } from '@/components/ui/link-button';
import { endedWords, successionWords } from '@/lib/succession/labels';

interface Props {
  reference: string;
  ended: readonly { id: string; name: string; endedOn: string }[];
  mayPass: boolean;
}

/** Hosts that have ended and whose part nobody has taken over yet. */
export function EndedCouncils({ reference, ended, mayPass }: Props) {
  return ended.map(({ id, name, endedOn }) => (
    <Banner
      key={id}
      tone="warn"
      title={endedWords(name, endedOn)}
      action={
        mayPass ? (
          <LinkButton href={`/reviews/${reference}/follow-up/pass-on`}>{successionWords.passOn}</LinkButton>
        ) : null
      }
    >
      {mayPass ? successionWords.whoSees : successionWords.coordinatorPasses}
    </Banner>
  ));
}

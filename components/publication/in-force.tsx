import Link from 'next/link';
import { Banner } from '@/components/ui/banner';
import { Section } from '@/components/ui/section';
import type { EditionKind } from '@/lib/platform/prisma/enums';
import { decisionWords, differenceWords, publicationWords } from '@/lib/publication/labels';
import type { RecordedDecision, Waiting } from '@/lib/publication/rules';

interface Props {
  reference: string;
  kind: EditionKind;
  inForce: RecordedDecision | null;
  waitsWith: readonly Waiting[];
  hosts: readonly { organisationId: string; name: string }[];
  mayRead: boolean;
}

/** Who sees the report today, and whether two decisions differ. */
export function InForce({ reference, kind, inForce, waitsWith, hosts, mayRead }: Props) {
  const address = kind === 'feedback' ? `/reports/${reference}` : `/reports/${reference}/follow-up`;
  return (
    <Section title="Today" lede="What is in force.">
      {waitsWith.length > 0 ? (
        <Banner tone="warn" title={inForce ? 'Two decisions differ.' : 'Not every council has decided.'}>
          {differenceWords(waitsWith, inForce, hosts)}
        </Banner>
      ) : (
        <p className="max-w-measure text-lede">
          {inForce ? decisionWords(inForce) : publicationWords.nobodyYet}
        </p>
      )}
      {mayRead ? (
        <p className="mt-3">
          <Link className="target" href={address}>
            Read it as it is shared
          </Link>
        </p>
      ) : null}
    </Section>
  );
}

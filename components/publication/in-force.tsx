import Link from 'next/link';
import { Banner } from '@/components/ui/banner';
import { Section } from '@/components/ui/section';
import type { EditionKind } from '@/lib/platform/prisma/enums';
import { decisionWords, differenceWords, publicationWords } from '@/lib/publication/labels';
import type { Decider, RecordedDecision } from '@/lib/publication/rules';

interface Props {
  reference: string;
  kind: EditionKind;
  inForce: RecordedDecision | null;
  waitsWith: readonly Decider[];
  mayRead: boolean;
}

/** Who sees the report today, and whether two decisions differ. */
export function InForce({ reference, kind, inForce, waitsWith, mayRead }: Props) {
  const address = kind === 'feedback' ? `/reports/${reference}` : `/reports/${reference}/follow-up`;
  return (
    <Section title="Today" lede="What is in force.">
      {inForce && waitsWith.length > 0 ? (
        <Banner tone="warn" title="Two decisions differ.">
          {differenceWords(waitsWith, inForce)}
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

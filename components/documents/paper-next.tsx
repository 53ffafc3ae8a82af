import { Banner } from '@/components/ui/banner';
import type { Paper } from '@/lib/documents/paper';
import { countWords } from '@/lib/platform/date-words';

interface Props {
  papers: readonly Paper[];
  supplies: boolean;
  reads: boolean;
  today: string;
}

/** What the viewer must do next about the papers, if anything. */
export function PaperNext({ papers, supplies, reads, today }: Props) {
  if (supplies) return <ForHost papers={papers} today={today} />;
  const unread = papers.filter((paper) => paper.supplied && !paper.readByViewer).length;
  if (!reads || unread === 0) return null;
  return (
    <Banner title={`You have ${countWords(unread, 'paper')} to read.`}>
      Mark each as read, so that the team knows.
    </Banner>
  );
}

function ForHost({ papers, today }: Pick<Props, 'papers' | 'today'>) {
  const open = papers.filter((paper) => !paper.supplied);
  const late = open.filter((paper) => paper.neededBy !== null && paper.neededBy < today).length;
  const statement = papers.some((paper) => paper.kind === 'position_statement' && paper.supplied);
  if (open.length === 0 && statement) {
    return <Banner tone="ok" title="Everything that the team has asked for is there." />;
  }
  const title =
    open.length > 0
      ? `The team waits for ${countWords(open.length, 'paper')}.`
      : 'Write the position statement.';
  return (
    <Banner tone={late > 0 ? 'warn' : 'accent'} title={title}>
      {late > 0 ? `${countWords(late, 'paper')} past the day on which the team needed it. ` : ''}
      What is already public needs only a link.
    </Banner>
  );
}

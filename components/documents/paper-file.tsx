import { Icon } from '@/components/ui/icon';
import { sizeWords } from '@/lib/documents/labels';
import type { Paper } from '@/lib/documents/paper';

/** The way to what was supplied: a file to download, or a link that leaves Roundtable. */
export function PaperFile({ paper, reference }: { paper: Paper; reference: string }) {
  if (paper.file) {
    return (
      <p className="mt-1 flex items-start gap-2">
        <Icon name="download" size={18} className="mt-1" />
        <span className="min-w-0 break-words">
          <a href={`/reviews/${reference}/documents/${paper.id}/file`} download>
            {paper.file.name}
          </a>{' '}
          <span className="text-small text-soft">{sizeWords(paper.file.size)}</span>
        </span>
      </p>
    );
  }
  if (!paper.link) return null;
  return (
    <p className="mt-1 flex items-start gap-2">
      <Icon name="link" size={18} className="mt-1" />
      <span className="min-w-0 break-words">
        <a href={paper.link} rel="noreferrer">
          {new URL(paper.link).host}
        </a>{' '}
        <span className="text-small text-soft">Already public; opens that website</span>
      </span>
    </p>
  );
}

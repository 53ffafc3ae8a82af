import { Banner } from '@/components/ui/banner';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { PageRow } from '@/components/ui/page-row';
import { pageLabels, type ReviewPage } from '@/lib/reviews/page-labels';

interface Props {
  reference: string;
  title: string;
  paused: boolean;
  pages: readonly ReviewPage[];
  /** Hosts that are no more, and who they are now. */
  now: readonly string[];
}

/** What stands above every page of a review: where we are, its pages, and whether it is paused. */
export function ReviewHead({ reference, title, paused, pages, now }: Props) {
  const home = `/reviews/${reference}`;
  return (
    <div className="no-print">
      <Breadcrumbs
        trail={[{ label: 'Reviews', href: '/reviews' }, { label: title, href: home }, { label: reference }]}
      />
      <PageRow
        label={`Pages of the review of ${title}`}
        pages={pages.map((page) => ({
          label: pageLabels[page],
          href: page === '' ? home : `${home}/${page}`,
          exact: page === '',
        }))}
      />
      {now.map((words) => (
        <p key={words} className="mt-3 mb-4 max-w-measure text-small text-soft">
          {words}
        </p>
      ))}
      {paused ? (
        <Banner tone="warn" title="This review is paused.">
          Nothing can be changed until somebody resumes it.
        </Banner>
      ) : null}
    </div>
  );
}

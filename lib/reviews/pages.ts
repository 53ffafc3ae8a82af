import type { ReviewFacts } from '@/lib/platform/facts';
import type { ReviewPermission } from '@/lib/policy';
import type { ReviewPage } from '@/lib/reviews/labels';

/** Which right opens which page of a review. */
export const pageRights = {
  '': 'review.outline',
  request: 'request.view',
  scoping: 'scoping.view',
  team: 'team.view',
  documents: 'documents.view',
  timetable: 'timetable.view',
  'on-site': 'notes.view',
  findings: 'findings.view',
  feedback: 'daily.view',
  report: 'report.view_draft',
  publication: 'publication.view',
  'follow-up': 'follow_up.view',
  people: 'review.view',
  history: 'review.history',
  settings: 'review.resume',
} as const satisfies Record<ReviewPage, ReviewPermission>;

/** The pages of a review that a viewer may open now, in their order. */
export function openPages(review: Pick<ReviewFacts, 'decide'>): ReviewPage[] {
  const pages = Object.keys(pageRights) as ReviewPage[];
  return pages.filter((page) => review.decide(pageRights[page]).allowed);
}

/** Whether a task's address is one of the review's own pages. */
export function isReviewPage(page: string): page is ReviewPage {
  return page in pageRights;
}

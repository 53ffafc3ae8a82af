import type { ReviewFacts } from '@/lib/platform/facts';
import type { ReviewPermission } from '@/lib/policy';
import type { ReviewPage } from '@/lib/reviews/page-labels';

/** Which right opens which page of a review. */
export const pageRights = {
  '': 'review.outline',
  request: 'request.view',
  weeks: 'weeks.view',
  scoping: 'scoping.view',
  team: 'team.view',
  documents: 'documents.view',
  enquiries: 'lines.view',
  timetable: 'timetable.view',
  voice: 'voice.view',
  'on-site': 'notes.view',
  findings: 'findings.view',
  feedback: 'daily.view',
  roundtable: 'roundtable.view',
  report: 'report.view_draft',
  publication: 'publication.view',
  'follow-up': 'follow_up.view',
  people: 'review.view',
  history: 'review.history',
  record: 'record.view',
  settings: 'review.resume',
} as const satisfies Record<ReviewPage, ReviewPermission>;

/** The pages of a review that a viewer may open now, in their order. */
export function openPages(review: Pick<ReviewFacts, 'decide'>): ReviewPage[] {
  const pages = Object.keys(pageRights) as ReviewPage[];
  return pages.filter((page) => review.decide(pageRights[page]).allowed);
}

/** Which right opens the page on which a task is done; a task's page may lie below one of the review's own. */
export function rightFor(page: string): ReviewPermission {
  const [first = ''] = page.split('/');
  if (first === 'invitation') return 'invitation.view';
  if (page === 'follow-up/pass-on') return 'succession.record';
  return first in pageRights ? pageRights[first as ReviewPage] : 'review.view';
}

import type { ReportContent } from '@/lib/report/content';

/** The name under which an edition is saved: “CPR-2027-006 feedback report.pdf”. */
export function fileNameOf({ reference, kind, form, status }: ReportContent): string {
  const what = kind === 'follow_up' ? 'follow-up report' : 'feedback report';
  const part = form === 'full' ? '' : ` ${form}`;
  return `${reference} ${what}${part}${status === 'draft' ? ' draft' : ''}.pdf`;
}

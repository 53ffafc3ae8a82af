import type { ReactNode } from 'react';
import { OnSiteTabs } from '@/components/notes/on-site-tabs';
import { permit } from '@/lib/platform/permit';

interface Props {
  children: ReactNode;
  params: Promise<{ reference: string }>;
}

export default async function OnSiteLayout({ children, params }: Props) {
  const { reference } = await params;
  const { review } = await permit('notes.view', reference);
  const findings = review.decide('findings.view').allowed ? `/reviews/${reference}/findings` : null;
  return (
    <div className="max-md:pb-20">
      <OnSiteTabs home={`/reviews/${reference}/on-site`} findings={findings} />
      <div className="mx-auto max-w-[34rem]">{children}</div>
    </div>
  );
}

import type { Metadata } from 'next';
import Link from 'next/link';
import * as z from 'zod';
import { KeptMailList } from '@/components/session/kept-mail-list';
import { EmptyState } from '@/components/ui/empty-state';
import { PageTitle } from '@/components/ui/page-title';
import { Pagination } from '@/components/ui/pagination';
import { demoPermit } from '@/lib/session/demo';
import { listKeptMails } from '@/lib/session/queries/kept-mails';

export const metadata: Metadata = { title: 'Kept mails' };

interface KeptMailsProps {
  searchParams: Promise<{ before?: string | string[] }>;
}

export default async function KeptMailsPage({ searchParams }: KeptMailsProps) {
  const permit = await demoPermit();
  const before = z.uuid().safeParse((await searchParams).before).data ?? null;
  const { mails, next } = await listKeptMails(permit, before);
  return (
    <>
      <PageTitle
        title="Kept mails"
        sentence="The demo sends nothing. What would have gone out stands here, the newest first."
        actions={<Link href="/demo">The demo network’s people</Link>}
      />
      {mails.length > 0 ? (
        <KeptMailList mails={mails} />
      ) : (
        <EmptyState title="No mail yet">
          Ask for a sign-in link, or invite a peer, and its mail appears here.
        </EmptyState>
      )}
      <Pagination
        label="Pages of mails"
        next={next && `/demo/mails?before=${next}`}
        previous={before && '/demo/mails'}
      />
    </>
  );
}

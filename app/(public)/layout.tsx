import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { PageBody } from '@/components/layout/page-body';
import { PublicHeader } from '@/components/layout/public-header';
import { SiteFooter } from '@/components/layout/site-footer';

export default async function PublicLayout({ children }: { children: ReactNode }) {
  await connection();
  return (
    <>
      <PublicHeader />
      <PageBody>{children}</PageBody>
      <SiteFooter />
    </>
  );
}

import type { Metadata } from 'next';
import { connection } from 'next/server';
import { MissingPage } from '@/components/layout/missing-page';
import { PageBody } from '@/components/layout/page-body';
import { PublicHeader } from '@/components/layout/public-header';
import { SiteFooter } from '@/components/layout/site-footer';

export const metadata: Metadata = { title: 'Nothing here' };

export default async function NotFound() {
  await connection();
  return (
    <>
      <PublicHeader />
      <PageBody>
        <MissingPage home="/" homeWords="Go to the front page" />
      </PageBody>
      <SiteFooter />
    </>
  );
}

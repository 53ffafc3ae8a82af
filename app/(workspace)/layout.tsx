import type { ReactNode } from 'react';
import { PageBody } from '@/components/layout/page-body';
import { ownPlaces, type Place, places } from '@/components/layout/places';
import { SiteFooter } from '@/components/layout/site-footer';
import { WorkspaceHeader } from '@/components/layout/workspace-header';
import { OwnDevice } from '@/components/session/own-device';
import { SignOutForm } from '@/components/session/sign-out-form';
import { networkPermitFor } from '@/lib/platform/permit';
import { requireViewer } from '@/lib/platform/viewer';

export default async function WorkspaceLayout({ children }: { children: ReactNode }) {
  const viewer = await requireViewer();
  const open = (place: Place) => networkPermitFor(viewer, place.permission) !== null;
  return (
    <>
      <WorkspaceHeader
        name={viewer.name}
        places={places.filter(open)}
        ownPlaces={ownPlaces.filter(open)}
        signOut={<SignOutForm personId={viewer.personId} />}
      />
      <PageBody>{children}</PageBody>
      <SiteFooter />
      <OwnDevice personId={viewer.personId} />
    </>
  );
}

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { databaseDate, dayOf, now } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/database';
import { signedInPersonId } from '@/lib/platform/session';
import type { Who } from '@/lib/policy';

/** A signed-in person and what they are in the network today. What they are on a review is that review's to say. */
export interface Viewer {
  personId: string;
  name: string;
  email: string;
  standing: ReadonlySet<Who>;
  /** The organisations at which they hold a post today. */
  organisationIds: readonly string[];
}

/** The signed-in person, or null. Read once a request. */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  const personId = await signedInPersonId();
  return personId ? viewerFor(personId) : null;
});

/** The signed-in person; anybody else is sent to sign in. For pages. */
export async function requireViewer(): Promise<Viewer> {
  return (await currentViewer()) ?? redirect(await signInPath());
}

// Set by proxy.ts, so that people land on the page they had asked for.
async function signInPath(): Promise<string> {
  const path = (await headers()).get('x-requested-path');
  return path ? `/sign-in?returnTo=${encodeURIComponent(path)}` : '/sign-in';
}

/** What a person is in the network today; null where there is no such person. */
export async function viewerFor(personId: string): Promise<Viewer | null> {
  const today = databaseDate(dayOf(now()));
  const current = { fromOn: { lte: today }, OR: [{ untilOn: null }, { untilOn: { gte: today } }] };
  const person = await reading().person.findUnique({
    where: { id: personId },
    select: {
      id: true,
      name: true,
      email: true,
      duties: { where: current, select: { duty: true } },
      posts: {
        where: current,
        select: {
          organisationId: true,
          organisation: { select: { kind: true, memberships: { where: current, select: { id: true } } } },
        },
      },
    },
  });
  if (!person) return null;
  const standing = new Set<Who>(['anyone', 'signed_in']);
  for (const { duty } of person.duties)
    standing.add(duty === 'coordinator' ? 'any_coordinator' : 'administrator');
  if (standing.has('any_coordinator')) standing.add('member');
  for (const { organisation } of person.posts) {
    if (organisation.kind === 'council') standing.add('council_person');
    if (organisation.memberships.length > 0) standing.add('member');
  }
  const organisationIds = [...new Set(person.posts.map((post) => post.organisationId))];
  return { personId, name: person.name, email: person.email, standing, organisationIds };
}

/** Somebody who has not signed in: public pages decide for them too. */
export const visitor: Viewer = {
  personId: '00000000-0000-0000-0000-000000000000',
  name: '',
  email: '',
  standing: new Set<Who>(['anyone']),
  organisationIds: [],
};

/** Whoever runs a command of the shell: they hold the database, and no seat on any review. No event names them. */
export const operator: Viewer = {
  ...visitor,
  standing: new Set<Who>(['anyone', 'any_coordinator', 'administrator']),
};

import Link from 'next/link';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { periodWords, postKindLabels } from '@/lib/network/labels';
import type { Organisation } from '@/lib/network/queries/organisations';
import { isCurrent } from '@/lib/network/rules';

interface OrganisationPeopleProps {
  organisation: Organisation;
  /** The viewer keeps people, and may open their pages. */
  linked: boolean;
  today: string;
}

/** Who holds a post here, and who did. */
export function OrganisationPeople({ organisation, linked, today }: OrganisationPeopleProps) {
  const { people } = organisation;
  if (people === null) return null;
  return (
    <Section
      title="People"
      lede={linked ? 'With posts that have ended.' : 'With a post here today, as the network knows them.'}
      actions={
        linked ? (
          <LinkButton href={`/people/new?organisation=${organisation.id}`} look="quiet" small>
            Add a person
          </LinkButton>
        ) : null
      }
    >
      {people.length === 0 ? (
        <EmptyState title="Nobody is known here yet">
          People come in with a request for a review, or are added by a coordinator.
        </EmptyState>
      ) : (
        <Table
          caption="People with posts here"
          captionHidden
          stack
          columns={[
            { key: 'name', label: 'Name' },
            { key: 'post', label: 'Post' },
            { key: 'days', label: 'Days' },
          ]}
          rows={people.map((post) => ({
            id: post.id,
            cells: {
              name: linked ? (
                <Link href={`/people/${post.person.id}`}>{post.person.name}</Link>
              ) : (
                post.person.name
              ),
              post: [post.title, postKindLabels[post.kind], post.politicalGroup].filter(Boolean).join(', '),
              days: <span className={isCurrent(post, today) ? '' : 'text-soft'}>{periodWords(post)}</span>,
            },
          }))}
        />
      )}
    </Section>
  );
}

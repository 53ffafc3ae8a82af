import Link from 'next/link';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { Section } from '@/components/ui/section';
import { periodWords, postKindLabels } from '@/lib/network/labels';
import type { Person } from '@/lib/network/queries/people';
import { EndForm } from './end-form';
import { PostFields } from './post-fields';

interface PersonPostsProps {
  person: Person;
  organisations: readonly { id: string; name: string }[];
  newId: string;
  today: string;
  actions: { add: FormAction; end: FormAction };
}

/** Where a person holds a post and where they did. */
export function PersonPosts({ person, organisations, newId, today, actions }: PersonPostsProps) {
  return (
    <Section
      title="Posts"
      lede="People move: end a post and add the next one. A councillor who becomes an officer loses the political group that was kept."
    >
      {person.posts.length === 0 ? (
        <EmptyState title="No post is known">A post says for whom somebody speaks.</EmptyState>
      ) : null}
      <ul>
        {person.posts.map((post) => (
          <li key={post.id} className="border-b border-rule py-3 first:pt-0">
            <p>
              <b>{post.title}</b>,{' '}
              <Link href={`/councils/${post.organisation.id}`}>{post.organisation.name}</Link>
            </p>
            <p className="text-small text-soft tabular">
              {[postKindLabels[post.kind], post.politicalGroup, periodWords(post)].filter(Boolean).join(', ')}
            </p>
            {post.until === null || post.until >= today ? (
              <EndForm action={actions.end} id={post.id} what="post" until={post.until} />
            ) : null}
          </li>
        ))}
      </ul>
      <Disclosure summary="Add a post" className="no-print mt-4">
        <Form action={actions.add} submit="Add the post" look="secondary">
          <input type="hidden" name="id" value={newId} />
          <input type="hidden" name="person" value={person.id} />
          <PostFields organisations={organisations} today={today} />
          <Field name="until" type="date" label="Last day" optional />
        </Form>
      </Disclosure>
    </Section>
  );
}

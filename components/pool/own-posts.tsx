import { PostFields } from '@/components/network/post-fields';
import { PostLine } from '@/components/pool/post-line';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { Inset } from '@/components/ui/inset';
import { Section } from '@/components/ui/section';
import { TagWord } from '@/components/ui/tag-word';
import { noPostToday } from '@/lib/pool/labels';
import type { OwnPeer } from '@/lib/pool/queries/own-peer';

interface Props {
  own: OwnPeer;
  organisations: readonly { id: string; name: string }[];
  newId: string;
  today: string;
  actions: { propose: FormAction; drop: FormAction };
}

/** Where somebody serves or works and where they did: the posts that the network knows, and those they name. */
export function OwnPosts({ own, organisations, newId, today, actions }: Props) {
  const { posts, proposed } = own;
  const none = posts.length + proposed.length === 0;
  const runs = [...posts, ...proposed].some((post) => post.until === null || post.until >= today);
  return (
    <Section
      title="Your posts"
      lede="Now and before, with their dates: they say for whom you speak, and where you had better not sit."
    >
      {none ? (
        <EmptyState title="No post of yours is known">Add the one that you hold now first.</EmptyState>
      ) : null}
      <ul>
        {posts.map((post) => (
          <li key={post.id} className="border-b border-rule py-3 first:pt-0">
            <PostLine post={post} />
          </li>
        ))}
        {proposed.map((post) => (
          <li key={post.id} className="border-b border-rule py-3 first:pt-0">
            <PostLine post={post} />
            <p className="mt-1 text-small">
              <TagWord>Counts once a coordinator has confirmed it</TagWord>
            </p>
            <Form action={actions.drop} submit="Take it away" look="quiet" small>
              <input type="hidden" name="id" value={post.id} />
            </Form>
          </li>
        ))}
      </ul>
      {none || runs ? null : (
        <div className="mt-4">
          <Inset>{noPostToday}</Inset>
        </div>
      )}
      <Disclosure summary="Add a post" open={none} className="no-print mt-4">
        <Form action={actions.propose} submit="Add the post" look="secondary" clearWhenDone>
          <input type="hidden" name="id" value={newId} />
          <PostFields organisations={organisations} today={today} />
          <Field name="until" type="date" label="Last day" optional hint="Where it has ended." />
        </Form>
      </Disclosure>
    </Section>
  );
}

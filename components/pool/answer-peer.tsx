import { PostLine } from '@/components/pool/post-line';
import { Banner } from '@/components/ui/banner';
import { Disclosure } from '@/components/ui/disclosure';
import { Form, type FormAction } from '@/components/ui/form';
import { TextareaField } from '@/components/ui/textarea-field';
import { instantDateWords } from '@/lib/platform/date-words';
import type { Peer } from '@/lib/pool/queries/peers';

interface Props {
  peer: Peer;
  actions: { accept: FormAction; setAside: FormAction; refusePost: FormAction };
}

/** Takes somebody into the pool with the posts that they named, or says not now; once all is settled, nothing is shown. */
export function AnswerPeer({ peer, actions }: Props) {
  if (peer.acceptedAt && peer.proposed.length === 0) return null;
  return (
    <>
      <Banner title={title(peer)}>{why(peer)}</Banner>
      {peer.setAsideWords ? (
        <p className="mt-4 max-w-measure whitespace-pre-line">{peer.setAsideWords}</p>
      ) : null}
      {peer.proposed.length > 0 ? (
        <ul className="mt-6">
          {peer.proposed.map((post) => (
            <li
              key={post.id}
              className="flex flex-wrap items-start justify-between gap-4 border-b border-rule py-3"
            >
              <div>
                <PostLine post={post} />
              </div>
              <div>
                <Form action={actions.refusePost} submit="It is not so" look="quiet" small>
                  <input type="hidden" name="id" value={post.id} />
                </Form>
              </div>
            </li>
          ))}
        </ul>
      ) : null}
      <div className="no-print mt-6 flex flex-wrap items-start gap-x-8 gap-y-4">
        <div>
          <Form action={actions.accept} submit={submit(peer)}>
            <input type="hidden" name="person" value={peer.id} />
            {peer.proposed.map((post) => (
              <input key={post.id} type="hidden" name="posts" value={post.id} />
            ))}
          </Form>
        </div>
        {peer.acceptedAt ? null : (
          <Disclosure summary="Not now, with a word to them" className="max-w-measure">
            <Form action={actions.setAside} submit="Set it aside and tell them" look="secondary" small>
              <input type="hidden" name="person" value={peer.id} />
              <TextareaField
                name="words"
                label="What you write to them"
                rows={4}
                maxLength={2000}
                whoSees="They read this in a letter and on their own page; coordinators read it here."
              />
            </Form>
          </Disclosure>
        )}
      </div>
    </>
  );
}

function title(peer: Peer): string {
  if (peer.acceptedAt) return `${peer.name} has named a post.`;
  if (peer.setAsideAt) return `Set aside on ${instantDateWords(peer.setAsideAt)}.`;
  if (peer.appliedAt) return `${peer.name} offered to be a peer on ${instantDateWords(peer.appliedAt)}.`;
  return `${peer.name} is not in the pool yet.`;
}

function why(peer: Peer): string {
  if (peer.acceptedAt) return 'It counts for chairs and conflicts once you have confirmed it.';
  const posts = peer.proposed.length > 0 ? ' The posts below count from then on.' : '';
  return `Teams are put together from accepted peers only. Read the profile and talk to them first.${posts}`;
}

function submit(peer: Peer): string {
  if (peer.acceptedAt) return peer.proposed.length === 1 ? 'Confirm the post' : 'Confirm the posts';
  return 'Accept into the pool';
}

import Link from 'next/link';
import { periodWords, postKindLabels } from '@/lib/network/labels';
import type { PostKind } from '@/lib/platform/prisma/enums';

interface Props {
  post: {
    kind: PostKind;
    title: string;
    politicalGroup: string | null;
    from: string;
    until: string | null;
    organisation: { id: string; name: string };
  };
}

/** A post with its dates; the political group only ever stands with a councillor's. */
export function PostLine({ post }: Props) {
  return (
    <>
      <p>
        <b>{post.title}</b>, <Link href={`/councils/${post.organisation.id}`}>{post.organisation.name}</Link>
      </p>
      <p className="text-small text-soft tabular">
        {[postKindLabels[post.kind], post.politicalGroup, periodWords(post)].filter(Boolean).join(', ')}
      </p>
    </>
  );
}

import type { ReactNode } from 'react';

interface SignatureProps {
  name: string;
  post: ReactNode;
  /** What was signed and when; left out until it is signed. */
  signed?: ReactNode;
  /** What stands on the dashed line until then: a status word, “After you”. */
  waiting?: ReactNode;
}

export function Signature({ name, post, signed, waiting }: SignatureProps) {
  return (
    <div>
      <div
        className={`flex min-h-14 items-end border-b pb-2 ${signed ? 'border-ink' : 'border-dashed border-ink'}`}
      >
        {signed ? (
          <span aria-hidden="true" className="font-italic text-title font-light italic">
            {name}
          </span>
        ) : (
          <span className="text-small text-soft">{waiting ?? 'Not signed yet'}</span>
        )}
      </div>
      <p className="mt-2 font-bold">{name}</p>
      <p className="text-small text-soft">{post}</p>
      {signed ? <p className="text-small tabular">{signed}</p> : null}
    </div>
  );
}

/** Says how put-in and taken-out words look. */
export function DiffKey() {
  return (
    <p className="text-small text-soft">
      <ins className="border-b-2 border-accent bg-accent-wash px-1 no-underline">put in</ins>{' '}
      <del className="line-through">taken out</del>
    </p>
  );
}

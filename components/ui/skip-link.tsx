export function SkipLink() {
  return (
    <a
      href="#main"
      className="no-print absolute left-2 top-2 z-20 -translate-y-24 bg-sheet px-4 py-3 font-bold focus:translate-y-0"
    >
      Skip to the page’s content
    </a>
  );
}

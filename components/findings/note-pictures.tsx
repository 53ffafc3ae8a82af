import type { TeamNote } from '@/lib/notes/note';

/** The photos of a note, small, each leading to the whole picture; those still on their way are not among them. */
export function NotePictures({ note: { photos } }: { note: Pick<TeamNote, 'photos'> }) {
  if (photos.length === 0) return null;
  return (
    <ul className="my-2 flex flex-wrap gap-2">
      {photos.map(({ id, width, height }, index) => (
        <li key={id}>
          <a
            href={`/api/sync/photos/${id}`}
            target="_blank"
            rel="noreferrer"
            className="block"
            draggable={false}
          >
            {/* biome-ignore lint/performance/noImgElement: for the team alone, and no server but this one may draw it smaller */}
            <img
              src={`/api/sync/photos/${id}`}
              alt={`What the author took, ${index + 1}`}
              width={width}
              height={height}
              loading="lazy"
              draggable={false}
              className="h-28 w-auto max-w-full border border-rule bg-wash object-cover"
            />
          </a>
        </li>
      ))}
    </ul>
  );
}

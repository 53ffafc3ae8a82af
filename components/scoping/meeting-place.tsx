/** A place in words; an address of the web can be followed. */
export function MeetingPlace({ place }: { place: string }) {
  if (!/^https?:\/\/\S+$/.test(place)) return <p>{place}</p>;
  return (
    <p>
      <a href={place} rel="noreferrer" className="break-all">
        {place}
      </a>
    </p>
  );
}

import { dayWords } from '@/lib/platform/date-words';
import { type Names, peersWords, placeWords } from '@/lib/timetable/change-labels';
import type { Told } from '@/lib/timetable/changes';
import { metWords, sessionKindLabels, timesWords } from '@/lib/timetable/labels';
import { byDay } from '@/lib/timetable/rules';

/** A timetable as it was told, day by day; its sessions may since have gone, so nothing leads on from here. */
export function ReleasedDays({ told, names }: { told: Told; names: Names }) {
  const places = new Map(told.places.map((place) => [place.id, place]));
  return (
    <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
      {byDay(told.sessions).map(({ day, sessions }) => (
        <div key={day} className="break-inside-avoid">
          <h3 className="border-b border-ink pb-1 text-body">{dayWords(day)}</h3>
          <ol>
            {sessions.map((session) => {
              const place = places.get(session.placeId ?? '') ?? null;
              const detail = [
                sessionKindLabels[session.kind],
                place && placeWords({ place }),
                metWords(session),
                peersWords({ session }, names),
              ];
              return (
                <li key={session.id} className="border-b border-rule py-3">
                  <span className="block font-bold tabular">{timesWords(session)}</span>
                  <span className="block">{session.title}</span>
                  <span className="block text-small text-soft">{detail.filter(Boolean).join('. ')}</span>
                </li>
              );
            })}
          </ol>
        </div>
      ))}
    </div>
  );
}

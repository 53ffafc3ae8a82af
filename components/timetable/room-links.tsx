import Link from 'next/link';
import type { Decision } from '@/lib/platform/decision';
import type { ReviewPermission } from '@/lib/policy';
import { timetableRooms } from '@/lib/timetable/rooms';

interface RoomLinksProps {
  reference: string;
  decide: (permission: ReviewPermission) => Decision;
}

/** The timetable's other rooms, for whoever may enter them. */
export function RoomLinks({ reference, decide }: RoomLinksProps) {
  const open = timetableRooms.filter(({ permission }) => decide(permission).allowed);
  return (
    <nav aria-label="Timetable" className="no-print my-4 border-b border-rule pb-2">
      <ul className="flex flex-wrap gap-x-6">
        {open.map(({ path, label }) => (
          <li key={path}>
            <Link href={`/reviews/${reference}/timetable/${path}`} className="target">
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

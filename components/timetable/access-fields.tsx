import { Checkbox } from '@/components/ui/checkbox';
import type { PlannedSession } from '@/lib/timetable/session';

/** What a session needs of its place, and whether a draft may move it. */
export function AccessFields({ session }: { session: PlannedSession | null }) {
  return (
    <div className="grid gap-x-10 md:grid-cols-2">
      <Checkbox
        name="stepFreeNeeded"
        label="Somebody who is met needs step-free access"
        hint="The timetable then warns of a place without it. It names no person."
        defaultChecked={session?.stepFreeNeeded ?? false}
      />
      <Checkbox
        name="pinned"
        label="It stays where it is"
        hint="A draft and a repair never move it."
        defaultChecked={session?.pinned ?? false}
      />
    </div>
  );
}

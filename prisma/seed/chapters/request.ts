import { decideBooking } from '@/lib/network/commands/booking';
import { newId } from '@/lib/platform/ids';
import { acceptRequest, declineRequest } from '@/lib/request/commands/decide';
import { nameHostPerson, nameReader } from '@/lib/request/commands/host-people';
import { submitRequest } from '@/lib/request/commands/submit';
import { withdrawReview } from '@/lib/reviews/commands/pause-or-end';
import { people } from '@/prisma/seed/cast/people';
import type { RequestStory } from '@/prisma/seed/cast/reviews/story';
import { addressOf } from '@/prisma/seed/network';
import { actAs, type Happening, hostOf, type Telling } from '@/prisma/seed/telling';
import { writeRequest } from '@/prisma/seed/write-request';

// Kept only where something strong speaks against the days that the story chose.
const dateReason =
  'The council asked for these days knowing what stands in them, and the team plans round it.';

/** The request and its answer, further people of the host, and how a review that went no further ended. */
export function request(telling: Telling): Happening[] {
  const { story, calendar, name } = telling;
  const { accepted, coordinator, stopped } = story;
  const happenings: Happening[] = [
    ...booking(telling),
    {
      at: calendar.instant(story.request.on),
      what: `${name}: request`,
      run: () => send(telling, story.request),
    },
    ...seats(telling),
  ];
  if (accepted) {
    const run = () => actAs(telling, coordinator, acceptRequest, { ...calendar.visit, dateReason });
    happenings.push({ at: calendar.instant(accepted), what: `${name}: acceptance`, run });
  }
  if (stopped) {
    const command = stopped.how === 'declined' ? declineRequest : withdrawReview;
    const run = () => actAs(telling, stopped.by, command, { reason: calendar.fill(stopped.reason) });
    happenings.push({ at: calendar.instant(stopped.on), what: `${name}: ${stopped.how}`, run });
  }
  return happenings;
}

/** A council that is no full member may be asked for once that is decided, here on the eve. */
function booking(telling: Telling): Happening[] {
  const { story, calendar, network, name } = telling;
  const [host] = story.hosts;
  if (!story.booking || !host) return [];
  const decision = {
    id: newId(),
    organisation: network.organisationId(host),
    reason: story.booking,
    until: '',
  };
  const at = new Date(calendar.instant(story.request.on).getTime() - 24 * 60 * 60 * 1000);
  const run = () => actAs(telling, story.coordinator, decideBooking, decision);
  return [{ at, what: `${name}: the decision that it may book`, run }];
}

async function send(telling: Telling, { by, windows, ...told }: RequestStory): Promise<void> {
  const { story, calendar } = telling;
  const draft = newId();
  const version = await writeRequest(telling, {
    draft,
    by,
    hosts: story.hosts,
    whyNow: calendar.fill(told.whyNow),
    hopedFocus: calendar.fill(told.hopedFocus),
    windows: windows.map(({ from, to }) => ({ from: calendar.day(from), to: calendar.day(to) })),
    contacts: calendar.fill(told.contacts),
  });
  const { reference } = await actAs(telling, by, submitRequest, { draft, version });
  telling.reference = reference;
}

function seats(telling: Telling): Happening[] {
  const { story, calendar, network, name } = telling;
  const { politicalLead, organiser } = hostOf(story);
  return (story.alsoSeated ?? []).map(({ person, role, on }) => {
    const named = { name: people[person].name, email: addressOf(person) };
    const organisationId = network.organisationId(story.hosts[0] ?? 'network');
    const run = () =>
      role === 'reader'
        ? actAs(telling, politicalLead, nameReader, named)
        : actAs(telling, organiser, nameHostPerson, { ...named, role, organisationId });
    return { at: calendar.instant(on), what: `${name}: a seat for ${person}`, run };
  });
}

import type { Days } from '@/lib/calendar/days';
import { reading } from '@/lib/platform/database';
import { addHost, answerQuestion, startDraft } from '@/lib/request/commands/draft';
import type { CouncilKey } from '@/prisma/seed/cast/councils';
import { type PersonKey, people } from '@/prisma/seed/cast/people';
import { addressOf } from '@/prisma/seed/network';
import { actAs, hostOf, type Telling } from '@/prisma/seed/telling';

interface Written {
  draft: string;
  by: PersonKey;
  hosts: readonly CouncilKey[];
  whyNow: string;
  hopedFocus: string;
  windows: readonly Days[];
  /** Left out of a draft whose author has not come so far. */
  contacts?: string;
}

/** Writes a request question by question; answers the draft's version. */
export async function writeRequest(telling: Pick<Telling, 'network'>, written: Written): Promise<number> {
  const { draft, by, hosts, whyNow, hopedFocus, windows, contacts } = written;
  const author = { ...telling, reference: '' };
  await actAs(author, by, startDraft, { id: draft });
  for (const host of hosts) {
    const organisationId = telling.network.organisationId(host);
    await actAs(author, by, addHost, { draft, version: await versionOf(draft), organisationId });
  }
  const answers = [
    ...(contacts ? [{ question: 'you', asker: askerOf(by, hosts) }, await peopleOf(telling, hosts)] : []),
    { question: 'why', whyNow },
    { question: 'focus', hopedFocus },
    { question: 'dates', windows },
    ...(contacts ? [{ question: 'contacts', contacts }] : []),
  ];
  for (const answer of answers)
    await actAs(author, by, answerQuestion, { draft, version: await versionOf(draft), ...answer });
  return versionOf(draft);
}

async function versionOf(draft: string): Promise<number> {
  const { version } = await reading().requestDraft.findUniqueOrThrow({ where: { id: draft } });
  return version;
}

function askerOf(by: PersonKey, hosts: readonly CouncilKey[]): string {
  const { politicalLead, chiefExecutive, organiser } = hostOf({ hosts });
  if (by === politicalLead) return 'political_lead';
  if (by === chiefExecutive) return 'chief_executive';
  return by === organiser ? 'organiser' : 'coordinator';
}

function peopleOf({ network }: Pick<Telling, 'network'>, hosts: readonly CouncilKey[]) {
  const leaders = hosts.map((host) => {
    const { politicalLead, chiefExecutive } = hostOf({ hosts: [host] });
    const title = people[politicalLead].posts[0].title;
    return {
      organisationId: network.organisationId(host),
      politicalLead: { ...named(politicalLead), title },
      chiefExecutive: named(chiefExecutive),
    };
  });
  return { question: 'people', leaders, organiser: named(hostOf({ hosts }).organiser) };
}

const named = (key: PersonKey) => ({ name: people[key].name, email: addressOf(key) });

import { confirmEnquiry } from '@/lib/enquiries/commands/confirm';
import { sendEnquiry } from '@/lib/enquiries/commands/send';
import { reading } from '@/lib/platform/database';
import { newId } from '@/lib/platform/ids';
import { type NetworkPermit, networkPermitFor } from '@/lib/platform/permit';
import type { Viewer } from '@/lib/platform/viewer';

export const noon = new Date('2027-01-04T12:00:00Z');
export const hoursOn = (hours: number) => new Date(noon.getTime() + hours * 3_600_000);
let networks = 0;

/** Writes to the network, each time from another one and with an address of its own. */
export function write(more: object = {}) {
  const id = newId();
  networks += 1;
  const enquiry = {
    id,
    name: 'Ada Marsh',
    email: `ada.${id}@fen.example`,
    councilName: 'Fenmoor Council',
    jobTitle: 'Head of policy',
    words: 'How does a review begin?',
    network: `network ${networks}`,
    ...more,
  };
  return { enquiry, sent: sendEnquiry.as(null, enquiry) };
}

/** The secret in the latest letter of confirmation to an address. */
export async function tokenFor(email: string): Promise<string> {
  const mail = await reading().mail.findFirstOrThrow({ where: { to: email }, orderBy: { id: 'desc' } });
  return /\/enquire\/confirm\/(\S+)/.exec(mail.text)?.[1] ?? '';
}

/** An enquiry whose address is confirmed. */
export async function confirmed(more: object = {}) {
  const { enquiry, sent } = write(more);
  await sent;
  const outcome = await confirmEnquiry.as(null, { token: await tokenFor(enquiry.email) });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return enquiry;
}

/** A coordinator's permit to read enquiries. */
export function reader(who: Viewer): NetworkPermit<'enquiry.view'> {
  const permit = networkPermitFor(who, 'enquiry.view');
  if (!permit) throw new Error(`${who.name} reads no enquiries`);
  return permit;
}

/** A post as the form sends it. */
export const post = (organisation: string) => ({
  organisation,
  kind: 'officer',
  title: 'Head of policy',
  politicalGroup: '',
  from: '2027-01-04',
});

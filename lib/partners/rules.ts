import { partnerRefusals } from '@/lib/partners/labels';

interface Partner {
  organisationId: string | null;
  name: string;
}

/** Why a body cannot be named as a partner beside some hosts and partners; null where it can. */
export function partnerProblem(
  partner: Partner,
  hosts: readonly string[],
  partners: readonly Partner[],
): string | null {
  if (partner.organisationId && hosts.includes(partner.organisationId)) return partnerRefusals.isHost;
  if (partners.some((each) => isSame(each, partner))) return partnerRefusals.known;
  return partners.length >= 20 ? partnerRefusals.tooMany : null;
}

function isSame(a: Partner, b: Partner): boolean {
  if (a.organisationId || b.organisationId) return a.organisationId === b.organisationId;
  return a.name.toLowerCase() === b.name.toLowerCase();
}

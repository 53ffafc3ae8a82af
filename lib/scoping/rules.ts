import { daysApart } from '@/lib/calendar/days';
import type { SeatRole } from '@/lib/platform/prisma/enums';
import type { Signer } from '@/lib/scoping/agreement';

/** Who signs. A version is agreed with all of these but the lead peer, who countersigns once there is one. */
export const signingRoles = [
  'political_lead',
  'chief_executive',
  'coordinator',
  'lead_peer',
] as const satisfies readonly SeatRole[];

/** A visit is four days as a rule; more than a month can only be a slip of the pen. */
export const longestVisit = 31;

/** The days on site, first and last included. */
export function visitDays({ onSiteFrom, onSiteTo }: { onSiteFrom: string; onSiteTo: string }): number {
  return daysApart(onSiteFrom, onSiteTo) + 1;
}

interface Signed {
  number: number;
  signatures: readonly { seatId: string; signedAt: Date }[];
}

export interface SignerState {
  signer: Signer;
  /** When they signed the latest version; null while they have not. */
  signedAt: Date | null;
  /** The last earlier version that they signed. */
  earlier: { number: number; signedAt: Date } | null;
  /** Without it the scope is not agreed. */
  needed: boolean;
}

/** How far each signer is. @param versions the latest first */
export function signerStates(versions: readonly Signed[], signers: readonly Signer[]): SignerState[] {
  return signers.map((signer) => {
    const own = versions.flatMap(({ number, signatures }) =>
      signatures
        .filter((each) => each.seatId === signer.seatId)
        .map(({ signedAt }) => ({ number, signedAt })),
    );
    return {
      signer,
      signedAt: own.find((each) => each.number === versions[0]?.number)?.signedAt ?? null,
      earlier: own.find((each) => each.number !== versions[0]?.number) ?? null,
      needed: signer.role !== 'lead_peer',
    };
  });
}

/** Both leaders of each host and the coordinator have signed. */
export function isAgreed(states: readonly SignerState[]): boolean {
  const roles = new Set(states.filter((state) => state.needed).map((state) => state.signer.role));
  return roles.size === 3 && states.every((state) => !state.needed || state.signedAt !== null);
}

/** Whether a version came into effect: signed for each host by both of its leaders, and by a coordinator. */
export function wasAgreed(
  signatures: readonly { role: SeatRole; organisationId: string | null }[],
  hostIds: readonly string[],
): boolean {
  const leads = (role: SeatRole, host: string) =>
    signatures.some((each) => each.role === role && each.organisationId === host);
  return (
    signatures.some((each) => each.role === 'coordinator') &&
    hostIds.every((host) => leads('political_lead', host) && leads('chief_executive', host))
  );
}

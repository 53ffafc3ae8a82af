import type { FeedbackForm, Principle, SeatRole } from '@/lib/platform/prisma/enums';

/** The five heads as one version has them. Days are `YYYY-MM-DD`. */
export interface Heads {
  mainFocus: string;
  principles: readonly Principle[];
  team: string;
  councillors: number;
  /** With those from co-operative bodies. */
  officers: number;
  externals: number;
  onSiteFrom: string;
  onSiteTo: string;
  timing: string;
  preparation: string;
  feedback: string;
  feedbackForm: FeedbackForm;
  activity: string;
  learningConsent: boolean;
}

export interface AgreementVersion extends Heads {
  id: string;
  number: number;
  reason: string;
  proposedBy: string;
  proposedAt: Date;
  signatures: readonly AgreementSignature[];
}

export interface AgreementSignature {
  seatId: string;
  name: string;
  role: SeatRole;
  signedAt: Date;
}

/** A seat whose holder signs. */
export interface Signer {
  seatId: string;
  personId: string;
  name: string;
  role: SeatRole;
  /** Their title and council: “Leader, Harrowmere”. */
  post: string;
}

export interface ScopingMeeting {
  id: string;
  startsAt: Date;
  place: string;
  who: string;
  heldAt: Date | null;
  version: number;
}

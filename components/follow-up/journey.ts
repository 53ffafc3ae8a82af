import type { FormAction } from '@/components/ui/form';
import type { Decision } from '@/lib/platform/decision';
import type {
  ActionStatus,
  Principle,
  RecommendationPurpose,
  ResponseKind,
} from '@/lib/platform/prisma/enums';
import type { ReviewPermission } from '@/lib/policy';

/** Everything that a recommendation's page shows and lets one do. */
export interface Journey {
  reference: string;
  recommendation: JourneyRecommendation;
  facts: {
    saidAt: Date | null;
    audience: string;
    writtenAt: Date | null;
    visit: { from: string; to: string } | null;
    fromFindings: readonly number[];
  };
  today: string;
  /** Whether the viewer speaks for a council that holds it. */
  holds: boolean;
  decide(permission: ReviewPermission): Decision;
  actions: Record<
    'respondToRecommendation' | 'recordAction' | 'dropAction' | 'updateAction' | 'observeRecommendation',
    FormAction
  >;
  /** Made by the page, so that a second press of a form makes nothing twice. */
  newIds: { action: string; update: readonly string[] };
}

interface JourneyRecommendation {
  number: number;
  title: string;
  text: string;
  meantToBring: string;
  purpose: RecommendationPurpose;
  forWhom: string;
  principles: readonly Principle[];
  response: {
    response: ResponseKind;
    reasons: string;
    decidedBy: string;
    minuteReference: string;
    recordedAt: Date;
    version: number;
  } | null;
  actions: readonly JourneyAction[];
  /** Who holds it since a host ended; none while the hosts do. */
  holders: readonly { organisationId: string; name: string; sinceOn: string }[];
  observation: { text: string; at: Date; version: number } | null;
}

export interface JourneyAction {
  id: string;
  title: string;
  owner: string;
  dueOn: string;
  measure: string;
  status: ActionStatus;
  version: number;
  updates: readonly { id: string; status: ActionStatus; text: string; evidence: string; at: Date }[];
}

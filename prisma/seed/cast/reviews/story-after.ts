import type { PeerKey } from '../peers';
import type { PersonKey } from '../people';
import type { When } from './when';

export type FollowUpStory = {
  responses: readonly ResponseStory[];
  actions?: readonly ActionStory[];
  actionsPublic?: boolean;
  started?: When;
  offer?: {
    by: PersonKey;
    on: When;
    answer?: { by: PersonKey; on: When; state: 'accepted' | 'declined' | 'deferred'; words: string };
    visit?: { day: number; days: number };
  };
  observations?: readonly { recommendation: number; by: PeerKey; on: When; text: string }[];
  signed?: When;
};

export type ResponseStory = {
  recommendation: number;
  by: PersonKey;
  on: When;
  response: 'accepted' | 'accepted_in_part' | 'not_accepted';
  reasons: string;
  decidedBy: string;
  minuteReference: string;
};

export type ActionStory = {
  recommendation: number;
  title: string;
  owner: string;
  due: number;
  measure: string;
  updates: readonly {
    by: PersonKey;
    on: When;
    status: 'not_started' | 'under_way' | 'done' | 'stopped';
    text: string;
    evidence?: string;
  }[];
};

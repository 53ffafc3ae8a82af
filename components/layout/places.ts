import type { NetworkPermission } from '@/lib/policy';

export interface Place {
  href: string;
  label: string;
  permission: NetworkPermission;
}

/** The places of the header, in order; everyone sees those that are theirs. */
export const places: readonly Place[] = [
  { href: '/your-work', label: 'Your work', permission: 'work.view' },
  { href: '/programme', label: 'Programme', permission: 'programme.view' },
  { href: '/reviews', label: 'Reviews', permission: 'review.list' },
  { href: '/peers', label: 'Peers', permission: 'peer.list' },
  { href: '/library', label: 'Library', permission: 'library.view' },
];

/** What stands in the person's own menu. */
export const ownPlaces: readonly Place[] = [
  { href: '/peers/me', label: 'You as a peer', permission: 'peer.own' },
  { href: '/people', label: 'People', permission: 'person.view' },
  { href: '/enquiries', label: 'Enquiries', permission: 'enquiry.view' },
  { href: '/councils', label: 'Councils and other organisations', permission: 'organisation.view' },
  { href: '/settings', label: 'Settings', permission: 'settings.view' },
  { href: '/settings/calendar', label: 'Your calendar', permission: 'account.view' },
  { href: '/settings/devices', label: 'Your devices', permission: 'account.view' },
  { href: '/settings/sessions', label: 'Your sessions', permission: 'account.view' },
];

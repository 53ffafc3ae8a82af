import type { NoteStory } from '../story-visit';

export const notesDayFour: readonly NoteStory[] = [
  {
    key: 'w49',
    by: 'greta_ollerenby',
    made: { session: 'staff-open-door', after: 15 },
    source: 'staff',
    area: 'public_service',
    principles: ['co_production', 'learning'],
    text: 'Forum work is admired. Teams that never meet a forum feel that it is somebody else’s.',
  },
  {
    key: 'w50',
    by: 'huw_caerwen',
    made: { session: 'faith-and-community-leaders', after: 20 },
    source: 'partner',
    area: 'communities',
    principles: ['social_partnership', 'democratic_engagement'],
    text: 'People who come to a mosque kitchen or a chapel lunch are rarely at a forum. The hosts would gladly lend the room and the people.',
  },
  {
    key: 'w51',
    by: 'hollis_venmore',
    made: { session: 'forum-chairs', after: 15 },
    source: 'resident',
    area: 'communities',
    principles: ['community_leadership', 'democratic_engagement'],
    citizens: true,
    text: 'Chairs want two things: answers within a month, and to know what the council spends in their neighbourhood altogether.',
  },
  {
    key: 'w52',
    by: 'greta_ollerenby',
    made: { session: 'forum-chairs', after: 35 },
    source: 'resident',
    area: 'communities',
    principles: ['enterprise'],
    citizens: true,
    text: 'Three forums have been offered a building. None has been offered a surveyor.',
  },
];

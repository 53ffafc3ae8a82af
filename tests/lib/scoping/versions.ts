import { newId } from '@/lib/platform/ids';
import type { World } from '@/tests/support/world';

/** What a form sends for a version of the agreement. */
export const agreementInput = (world: World, change: object = {}) => ({
  reference: world.reference,
  id: newId(),
  after: '0',
  mainFocus: 'How Saltwick decides with residents about housing.',
  principles: ['co_production', 'democratic_engagement'],
  team: 'A lead peer, two other councillors and three officers.',
  councillors: '2',
  officers: '3',
  externals: '1',
  onSiteFrom: '2027-03-15',
  onSiteTo: '2027-03-18',
  timing: 'Four days before the budget.',
  preparation: 'A position statement of at most eight pages.',
  feedback: 'A roundtable on the last afternoon and a report.',
  feedbackForm: 'report',
  activity: '',
  reason: '',
  ...change,
});

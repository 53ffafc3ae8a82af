import type { Permission } from '@/lib/policy';

/** Every page and route handler that the build knows, and the right that opens it. */
export const routes: Record<string, Permission> = {
  '/': 'public.view',
  '/_global-error': 'public.view',
  '/_not-found': 'public.view',
  '/accessibility': 'public.view',
  '/help': 'public.view',
  '/privacy': 'public.view',
  '/api/auth/[...nextauth]': 'sign_in.ask',
  '/sign-in': 'sign_in.ask',
  '/sign-in/link/[token]': 'sign_in.ask',
  '/sign-in/sent': 'sign_in.ask',
  '/demo': 'demo.use',
  '/demo/mails': 'demo.use',
  '/your-work': 'work.view',
  '/reviews': 'review.list',
  '/reviews/[reference]': 'review.outline',
  '/settings/sessions': 'account.view',
};

/** Every action that the build knows, as `file#name`, and the right that it asks for. */
export const actions: Record<string, Permission> = {
  'app/(workspace)/reviews/[reference]/actions.ts#openVisit': 'visit.open',
  'app/(workspace)/reviews/[reference]/actions.ts#endVisit': 'visit.end',
  'app/(workspace)/reviews/[reference]/actions.ts#closeReview': 'review.close',
};

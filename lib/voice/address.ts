import { env } from '@/lib/platform/env';

/** Where a page for residents is found, as its QR code says it. */
export function voiceAddress(slug: string): string {
  return `${env().APP_ORIGIN}/voice/${slug}`;
}

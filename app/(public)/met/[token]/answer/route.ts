import { notFound } from 'next/navigation';
import { answerByLink } from '@/lib/people-met/commands/answer';
import { env } from '@/lib/platform/env';
import { networkOf } from '@/lib/session/rules';

/**
 * “I can’t come”, from somebody's own page. A plain form, and no check of where it came from: the secret in the address
 * is the right to answer, and a page that tells nobody where one came from sends no origin.
 */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ token: string }> },
): Promise<Response> {
  const { token } = await params;
  if (Number(request.headers.get('content-length') ?? 0) > 20_000) return new Response(null, { status: 413 });
  const form = await request.formData().catch(() => null);
  const outcome = await answerByLink.as(null, {
    token,
    network: networkOf(request.headers.get('x-forwarded-for'), Number(env().TRUSTED_PROXIES)),
    comes: form?.get('comes'),
    words: form?.get('words') ?? '',
  });
  if (outcome.ok) return backTo(token, form?.get('comes') === 'yes' ? 'yes' : 'no');
  if (outcome.refusal.reason === 'too_many') return backTo(token, 'often');
  return outcome.refusal.reason === 'invalid' ? backTo(token, 'long') : notFound();
}

function backTo(token: string, answer: string): Response {
  const location = `/met/${encodeURIComponent(token)}?answer=${answer}`;
  return new Response(null, {
    status: 303,
    headers: { Location: location, 'Cache-Control': 'private, no-store' },
  });
}

import NextAuth from 'next-auth';
import { authOptions } from '@/lib/platform/session';

type Answer = (request: Request, context: { params: Promise<{ nextauth: string[] }> }) => Promise<Response>;

export const GET: Answer = (request, context) => NextAuth(authOptions())(request, context);
export const POST: Answer = GET;

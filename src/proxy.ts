import { type NextRequest, NextResponse } from 'next/server';
import { env } from '@/infra/env/env';

const REQUEST_ID = /^[\w-]{8,64}$/;
const TWILIO = ['https://*.twilio.com', 'wss://*.twilio.com'];
const isDevelopment = process.env.NODE_ENV === 'development';

/** Where the browser's phone talks to: our carrier if one answers, else Twilio. */
function phoneOrigins(): string[] {
  const { CARRIER_URL, CARRIER_PUBLIC_URL } = env();
  const carrier = CARRIER_PUBLIC_URL ?? CARRIER_URL;
  return carrier ? [new URL(carrier).origin] : TWILIO;
}

/**
 * Only what carries this page's nonce runs. Style elements need it too; style attributes are allowed, because MUI's
 * Paper renders them, and without one the measuring copy of its growing text fields would be seen.
 */
function contentSecurityPolicy(nonce: string): string {
  const { APP_ORIGIN } = env();
  const sockets = APP_ORIGIN.replace(/^http/, 'ws');
  const phone = phoneOrigins();
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    `connect-src 'self' ${[sockets, ...phone].join(' ')}`,
    `media-src 'self' blob: ${phone.join(' ')}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The id an edge in front gave the request, or a new one. */
function requestIdOf(request: NextRequest): string {
  const given = request.headers.get('x-request-id') ?? '';
  return REQUEST_ID.test(given) ? given : crypto.randomUUID();
}

/** Gives every page its request id and its policy. Who may see a page is not decided here. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const policy = contentSecurityPolicy(nonce);
  const requestId = requestIdOf(request);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('x-request-id', requestId);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  response.headers.set('x-request-id', requestId);
  return response;
}

export const config = { matcher: '/((?!api/|_next/static|_next/image|icon.svg).*)' };

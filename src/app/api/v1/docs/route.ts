import { randomBytes } from 'node:crypto';
import { env } from '@/infra/env/env';
import { documentIn, localeOf } from '../_api/document';
import { docsPage } from './_page/page';

export const dynamic = 'force-dynamic';

/** Nothing runs here, and nothing is loaded but this page's own style. */
const policyWith = (nonce: string) =>
  `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** What the API can do, for people; public. */
export function GET(request: Request): Response {
  const nonce = randomBytes(16).toString('base64url');
  const locale = localeOf(request);
  const page = docsPage(documentIn(locale), locale, { origin: env().APP_ORIGIN, nonce });
  return new Response(page, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': locale,
      'content-security-policy': policyWith(nonce),
      vary: 'accept-language, cookie',
    },
  });
}

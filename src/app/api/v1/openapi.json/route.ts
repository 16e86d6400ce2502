import { documentIn, localeOf } from '../_api/document';

export const dynamic = 'force-dynamic';

/** What the API can do, for programs; public. */
export const GET = (request: Request): Response =>
  Response.json(documentIn(localeOf(request)), {
    headers: { 'cache-control': 'no-cache', vary: 'accept-language' },
  });

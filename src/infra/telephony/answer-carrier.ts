import { log, withRequestId } from '@/infra/log/log';
import { isSigned } from './webhooks';

type Twiml = { toString(): string };
type Work = (
  form: Record<string, string>,
  params: Record<string, string>,
) => Twiml | undefined | Promise<Twiml | undefined>;

const forbidden = () => new Response('Forbidden', { status: 403 });

async function readForm(request: Request): Promise<Record<string, string>> {
  const text = request.method === 'POST' ? await request.text() : '';
  return Object.fromEntries(new URLSearchParams(text));
}

/**
 * Answers one of the carrier's webhooks: checks the signature, hands over what was posted and what stands in the
 * address, and answers with TwiML or nothing. A forged one gets 403 and a log line.
 */
export const answerCarrier = (work: Work) => (request: Request) =>
  withRequestId(request.headers.get('x-request-id') ?? '-', async () => {
    const form = await readForm(request);
    const { pathname, searchParams } = new URL(request.url);
    if (!isSigned(request, form)) {
      log.warn({ webhook: pathname }, 'webhook with a bad signature refused');
      return forbidden();
    }
    try {
      const twiml = await work(form, Object.fromEntries(searchParams));
      if (!twiml) return new Response(null, { status: 204 });
      return new Response(twiml.toString(), { headers: { 'content-type': 'text/xml; charset=utf-8' } });
    } catch (error) {
      log.error({ err: error, webhook: pathname }, 'webhook failed');
      return new Response('Error', { status: 500 });
    }
  });

import { sameText } from '../http/guards';
import type { Guard } from '../http/router';
import { notFound, TwilioError } from './errors';

/** Account and token, or API key and secret, by basic authentication. */
export const restGuard: Guard = (exchange, request) => {
  const { config, faults } = exchange;
  const given = Buffer.from((request.raw.headers.authorization ?? '').replace(/^Basic /i, ''), 'base64');
  const text = given.toString('utf8');
  const isKnown =
    sameText(text, `${config.accountSid}:${config.authToken}`) ||
    sameText(text, `${config.apiKeySid}:${config.apiKeySecret}`);
  if (!isKnown) throw new TwilioError(401, 20003, 'Authenticate');
  if (request.params.account !== config.accountSid) throw notFound(request.path);
  if (faults.take('failRestRequests')) throw new TwilioError(503, 20503, 'Service unavailable');
};

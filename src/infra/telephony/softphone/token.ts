const SHARE_OF_LIFE = 0.8;
const FALLBACK_MS = 10 * 60_000;

/**
 * How long after its arrival an access token (JWT) should be replaced: when four fifths of its life are over. Only
 * the token's own times are compared, so a browser's wrong clock does not matter.
 */
export function renewAfterMs(token: string): number {
  try {
    const payload = token.split('.')[1] ?? '';
    const { iat, exp } = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')));
    const life = (exp - iat) * 1000;
    return Number.isFinite(life) && life > 0 ? life * SHARE_OF_LIFE : FALLBACK_MS;
  } catch {
    return FALLBACK_MS;
  }
}

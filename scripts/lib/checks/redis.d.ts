/** A throwaway Redis; see redis.js. */
export function startRedis(): Promise<{ url: string; stop: () => Promise<void> }>;

/** Builds the pages when the build is missing or older than its sources; see build.js. */
export function ensureBuilt(signal?: AbortSignal): Promise<void>;

/** A port that nobody listens on; see ports.js. */
export function freePort(): Promise<number>;

/** A time as Twilio writes it: RFC 2822 in UTC, "+0000" at the end. */
export function rfc2822(date: Date): string {
  return date.toUTCString().replace('GMT', '+0000');
}

/** The same for a time that may be missing. */
export function rfc2822OrNull(date: Date | undefined): string | null {
  return date ? rfc2822(date) : null;
}

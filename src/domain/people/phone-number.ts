import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js';

/**
 * A phone number in any usual spelling as E.164: `0351 / 4711-0` (in Germany), `+49 (0)351 47110`, `0049351...`.
 * @returns undefined when it cannot be a phone number
 */
export function toE164(spelling: string, country: CountryCode = 'DE'): string | undefined {
  const cleaned = spelling.trim().replace(/\(0\)/g, '');
  const parsed = parsePhoneNumberFromString(cleaned, country);
  return parsed?.isPossible() ? parsed.number : undefined;
}

/** An E.164 number as people read it: `+49 351 47110`. */
export function formatPhone(e164: string): string {
  return parsePhoneNumberFromString(e164)?.formatInternational() ?? e164;
}

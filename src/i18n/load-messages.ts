import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Messages = { [key: string]: string | Messages };

const FOLDER = join(process.cwd(), 'src/i18n/messages');
const known = new Map<string, Record<string, Messages>>();

/** Every language there are messages for. A further one needs a folder and nothing else. */
export const availableLocales = (): string[] => readdirSync(FOLDER).sort();

/** All messages of a language, one namespace a file. */
export function loadMessages(locale: string): Record<string, Messages> {
  const cached = known.get(locale);
  if (cached) return cached;
  const folder = join(FOLDER, locale);
  const messages = Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .map((file) => [file.slice(0, -'.json'.length), JSON.parse(readFileSync(join(folder, file), 'utf8'))]),
  );
  known.set(locale, messages);
  return messages;
}

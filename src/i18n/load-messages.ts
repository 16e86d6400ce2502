import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extraMessagesFolder } from '@/infra/env/env';

type Messages = { [key: string]: string | Messages };

const SHIPPED = join(process.cwd(), 'src/i18n/messages');
const known = new Map<string, Record<string, Messages>>();

const folders = (): string[] => [SHIPPED, extraMessagesFolder()].filter((path) => path !== undefined);

/** Every language there are messages for. A further one needs a folder and nothing else. */
export const availableLocales = (): string[] =>
  [...new Set(folders().flatMap((path) => readdirSync(path)))].sort();

/** All messages of a language, one namespace a file. */
export function loadMessages(locale: string): Record<string, Messages> {
  const cached = known.get(locale);
  if (cached) return cached;
  const folder = folders()
    .map((path) => join(path, locale))
    .find((path) => existsSync(path));
  if (!folder) throw new Error(`There are no messages in ${locale}.`);
  const messages = Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .map((file) => [file.slice(0, -'.json'.length), JSON.parse(readFileSync(join(folder, file), 'utf8'))]),
  );
  known.set(locale, messages);
  return messages;
}

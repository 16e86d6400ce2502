import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const phone = {
  languageChoice: 'Para español, pulse {key}.',
  welcome: 'Hola, esta es la línea de atención de {contract}. Le atenderemos enseguida.',
  pleaseHold: 'Por favor, no cuelgue. La próxima persona disponible le atenderá.',
  connectionLost: 'La conexión se ha interrumpido. Por favor, no cuelgue.',
  closed: 'Llama fuera de nuestro horario. Volvemos el {day, date, ::EEEEdMMMM} a las {time, time, ::Hmm}.',
  closedForNow: 'Esta línea no está atendida en este momento.',
  unknownNumber: 'Este número no pertenece a ninguna de nuestras líneas.',
};

const words: Record<string, string> = {
  'Sign in': 'Iniciar sesión',
  Tickets: 'Incidencias',
  Calls: 'Llamadas',
  Contracts: 'Contratos',
  Accept: 'Aceptar',
};

/** Spanish as an operator would add it: a folder of messages, and no line of code. The rest stays English here. */
export async function spanishMessages(dataDir: string): Promise<string> {
  const folder = join(dataDir, 'messages');
  const spanish = join(folder, 'es');
  await mkdir(folder, { recursive: true });
  await cp('src/i18n/messages/en', spanish, { recursive: true });
  for (const file of ['ui', 'signIn', 'calls']) {
    const path = join(spanish, `${file}.json`);
    const english = await readFile(path, 'utf8');
    const translated = Object.entries(words).reduce(
      (text, [from, to]) => text.replaceAll(`: "${from}"`, `: "${to}"`),
      english,
    );
    await writeFile(path, translated);
  }
  await writeFile(join(spanish, 'phone.json'), JSON.stringify(phone));
  return folder;
}

import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { clock } from '@/infra/clock/clock';
import { env } from '@/infra/env/env';

/** Brings a letter to wherever this installation's mail goes. */
export type Transport = (letter: SendMailOptions) => Promise<void>;

const PATIENCE_MS = 15_000;
/** A letter is what we wrote, never what a file or an address says. */
const closed = { disableFileAccess: true, disableUrlAccess: true };

function bySmtp(url: string): Transport {
  const patience = {
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  };
  const transporter = createTransport({ url, ...patience, ...closed });
  return async (letter) => void (await transporter.sendMail(letter));
}

/** Without a mail server, letters lie in the data folder, for whoever runs the demo to open. */
function intoFolder(folder: string): Transport {
  const transporter = createTransport({ streamTransport: true, buffer: true, ...closed });
  return async (letter) => {
    const { message } = await transporter.sendMail(letter);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const name = `${clock.date().toISOString().replaceAll(':', '-')}-${randomUUID().slice(0, 8)}.eml`;
    await writeFile(join(folder, name), message, { mode: 0o600 });
  };
}

function refuse(): Transport {
  return async () => {
    throw new Error('Mail cannot be sent: SMTP_URL is missing.');
  };
}

let chosen: Transport | undefined;

/** The one place that knows how mail leaves. */
export function mailTransport(): Transport {
  const { SMTP_URL, DEPLOYMENT, LEITSTAND_DATA } = env();
  if (SMTP_URL) chosen ??= bySmtp(SMTP_URL);
  else if (DEPLOYMENT !== 'production' && LEITSTAND_DATA) chosen ??= intoFolder(join(LEITSTAND_DATA, 'mail'));
  return chosen ?? refuse();
}

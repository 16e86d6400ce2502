import { env } from '@/infra/env/env';
import { mailTransport } from './transport';

export type Mail = { to: { name: string; address: string }; subject: string; text: string };

const defaultSender = () => `Leitstand <no-reply@${new URL(env().APP_ORIGIN).hostname}>`;

/** Sends a letter in plain text; from a reaction, never inside a transaction. @throws when it could not be handed over */
export async function sendMail({ to, subject, text }: Mail): Promise<void> {
  const from = env().MAIL_FROM ?? defaultSender();
  // Neither people nor out-of-office answers are meant to reply.
  const headers = { 'Auto-Submitted': 'auto-generated' };
  await mailTransport()({ from, to, subject, text, headers });
}

import { randomBytes } from 'node:crypto';
import { systemActor } from '@/domain/people/actor';
import { record } from '@/features/core/events/api';
import { translator } from '@/i18n/translator';
import { clock } from '@/infra/clock/clock';
import { inTenants, type Tx } from '@/infra/db/in-tenants';
import { env } from '@/infra/env/env';
import { sendMail } from '@/infra/mail/send-mail';
import { hashLinkToken } from './account-of-link';
import { type LinkPurpose, linkHours } from './links';

const LEASE_MS = 60_000;

type Letter = { purpose: LinkPurpose; token: string; name: string; email: string; locale: string };

/** Takes the link for sending and gives it its token; nothing when it is sent, worthless, or in other hands. */
async function prepare(tx: Tx, linkId: string): Promise<(Letter & { accountId: string }) | undefined> {
  const now = clock.date();
  const token = randomBytes(32).toString('base64url');
  const { count } = await tx.accountLink.updateMany({
    where: {
      ...{ id: linkId, sentAt: null, usedAt: null, revokedAt: null, expiresAt: { gt: now } },
      OR: [{ leasedUntil: null }, { leasedUntil: { lte: now } }],
    },
    data: { tokenHash: hashLinkToken(token), leasedUntil: new Date(now.getTime() + LEASE_MS) },
  });
  if (count === 0) return undefined;
  const { account, purpose } = await tx.accountLink.findUniqueOrThrow({
    where: { id: linkId },
    include: { account: true },
  });
  const { id: accountId, name, email, locale } = account;
  return { purpose: purpose as LinkPurpose, token, accountId, name, email, locale };
}

/** The letter. Its address points at this installation only, and the token stands where no server logs it. */
async function post({ purpose, token, name, email, locale }: Letter): Promise<void> {
  const t = translator(locale, 'mails');
  const url = `${env().APP_ORIGIN}/set-password#${token}`;
  const hours = linkHours[purpose];
  await sendMail({
    to: { name, address: email },
    subject: t(`${purpose}.subject`),
    text: t(`${purpose}.text`, { name, url, hours, days: hours / 24 }),
  });
}

/** Mails a link that was asked for. May run twice: what was sent is not sent again. */
export async function sendLink(tenantId: string, linkId: string): Promise<void> {
  const actor = systemActor('mailer', [tenantId]);
  const letter = await inTenants(actor, (tx) => prepare(tx, linkId));
  if (!letter) return;
  const note = (data: { sentAt?: Date; leasedUntil: null }) =>
    inTenants(actor, async (tx) => {
      await tx.accountLink.update({ where: { id: linkId }, data });
      if (!data.sentAt) return;
      const subject = { type: 'account', id: letter.accountId } as const;
      const event = { tenantId, subject, type: 'account.linkSent' } as const;
      await record(tx, actor, { ...event, data: { linkId, purpose: letter.purpose } });
    });
  try {
    await post(letter);
  } catch (error) {
    await note({ leasedUntil: null });
    throw error;
  }
  await note({ sentAt: clock.date(), leasedUntil: null });
}

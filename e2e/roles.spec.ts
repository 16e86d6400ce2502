import { expectAccessible } from './support/axe';
import { emailOf, expect, test } from './support/world';

const startPages: [name: string, path: string][] = [
  ['anna', '/desk'],
  ['lena', '/desk'],
  ['petra', '/desk/board'],
  ['ralf', '/desk/tickets'],
  ['sabine', '/desk/contracts'],
  ['elke', '/desk/faq'],
  ['katrin', '/underwriting'],
  ['bernd', '/underwriting/approvals'],
  ['heike', '/underwriting/assessments'],
  ['martin', '/underwriting/reports'],
  ['ute', '/underwriting/accounts'],
];

test.beforeEach(({ outside }) => outside.moveClockTo(Date.now()));

test('everybody lands on the start page of their role, in light and dark', async ({ signIn }) => {
  for (const [index, [name, path]] of startPages.entries()) {
    const page = await signIn(name, { colorScheme: index % 2 ? 'dark' : 'light' });
    await page.waitForURL(`**${path}`);
    await expect(page.locator('h1')).toBeVisible();
    await expectAccessible(page);
    await page.context().close();
  }
});

test('the desk’s pages are accessible at phone width too', async ({ signIn }) => {
  const page = await signIn('anna', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
  for (const path of [
    '/desk',
    '/desk/board',
    '/desk/calls',
    '/desk/tickets',
    '/desk/faq',
    '/desk/contracts',
  ]) {
    await page.goto(path);
    await expect(page.locator('h1')).toBeVisible();
    await expectAccessible(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect({ path, overflow: Math.max(0, overflow) }).toEqual({ path, overflow: 0 });
  }
  await page.goto('/desk/faq');
  await page.screenshot({ path: 'docs/screenshots/faq-phone-dark.png' });
});

test('a wrong password says so in the person’s language and keeps what was typed', async ({
  baseURL,
  browser,
}) => {
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(`${baseURL}/sign-in`);
  await page.locator('input[name=email]').fill(emailOf('anna'));
  await page.locator('input[name=password]').fill('wrong');
  await page.locator('button[type=submit]').click();
  await expect(page.getByRole('alert').filter({ hasText: 'password' })).toBeVisible();
  await expect(page.locator('input[name=email]')).toHaveValue(emailOf('anna'));
  await expectAccessible(page);
  await page.screenshot({ path: 'docs/screenshots/sign-in.png' });
  await context.close();
});

test('a session that was ended in the database is over at the next request', async ({ outside, signIn }) => {
  const page = await signIn('tom');
  await outside.rows(
    `UPDATE session SET revoked_at = now() FROM account a
                      WHERE a.id = session.account_id AND a.email = $1`,
    [emailOf('tom')],
  );
  await page.goto('/desk');
  await page.waitForURL('**/sign-in');
});

test('people of one client see nothing of the other', async ({ outside, signIn }) => {
  const olivia = await signIn('olivia');
  await olivia.goto('/desk/contracts');
  await expect(olivia.locator('main')).toContainText('Lottery terminal hotline');
  await expect(olivia.locator('main')).not.toContainText('Lebensversicherungs-Kalkulation');
  const [ticket] = await outside.rows(
    `SELECT t.id FROM ticket t JOIN tenant n ON n.id = t.tenant_id WHERE n.key = 'NIT'`,
  );
  if (ticket) {
    const answer = await olivia.request.get(`/api/desk/tickets/${ticket.id}`);
    expect(answer.status()).toBe(404);
  }
  const katrin = await signIn('katrin');
  await katrin.goto('/desk/tickets');
  await katrin.waitForURL('**/underwriting');
});

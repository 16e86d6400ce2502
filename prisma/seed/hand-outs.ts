import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { callers } from './callers';
import { DEMO_PASSWORD, people } from './cast';
import { contracts } from './contracts';

/** What the carrier's page offers to dial, and who may be dialling. */
const phoneBook = () => ({
  lines: [
    ...contracts.map(({ number, name }) => ({ number, label: name })),
    { number: '+4940669691', label: 'Rufnummer ohne Vertrag / number without a contract' },
  ],
  phones: [
    ...callers.map(({ numbers, name, company, role }) => ({ number: numbers[0], name, company, role })),
    { number: '+491729999999', name: 'Unbekannter Anrufer / unknown caller' },
  ],
});

const signIns = () =>
  people.map(({ name, email, roles }) => ({
    role: [...new Set(Object.values(roles).flat())].join(', '),
    name,
    email,
    password: DEMO_PASSWORD,
  }));

/** Leaves the phone book and the demo's sign-ins in the data folder, for the carrier and for the start's last lines. */
export async function writeHandOuts(folder: string): Promise<void> {
  const files = { 'phonebook.json': phoneBook(), 'demo-accounts.json': signIns() };
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(folder, name), JSON.stringify(content, null, 2));
  }
}

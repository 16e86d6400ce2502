type CallerRow = {
  id: string;
  tenantId: string;
  name: string;
  company: string;
  role: string;
  email: string | null;
  locale: string;
  phones: { number: string }[];
};

export type CallerView = Omit<CallerRow, 'phones'> & { phones: string[] };

/** What the desk sees of a caller. */
export function callerView({
  id,
  tenantId,
  name,
  company,
  role,
  email,
  locale,
  phones,
}: CallerRow): CallerView {
  return { id, tenantId, name, company, role, email, locale, phones: phones.map(({ number }) => number) };
}

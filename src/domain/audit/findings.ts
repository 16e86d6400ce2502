/** Every way in which the audit can turn out not to be what was written. */
export const findingCodes = [
  'eventChanged',
  'eventMissing',
  'chainMissing',
  'reordered',
  'tailCut',
  'headWrong',
  'sealChanged',
  'sealMissing',
  'signatureInvalid',
  'exportMissing',
  'exportDiffers',
] as const;

export type FindingCode = (typeof findingCodes)[number];

/** The subject type under which findings about seals stand; their subject is the tenant, their seq the number. */
export const SEAL = 'seal';

/** One thing that is wrong, and where. */
export type Finding = {
  code: FindingCode;
  tenantId: string;
  subjectType: string;
  subjectId: string;
  seq: number;
};

export type Subject = { tenantId: string; subjectType: string; subjectId: string };

/** Says what is wrong at a place of a subject's chain. */
export const finding = (
  code: FindingCode,
  { tenantId, subjectType, subjectId }: Subject,
  seq: number,
): Finding => ({ code, tenantId, subjectType, subjectId, seq });

/** Says what is wrong with a seal. */
export const sealFinding = (
  code: FindingCode,
  { tenantId, number }: { tenantId: string; number: number },
): Finding => finding(code, { tenantId, subjectType: SEAL, subjectId: tenantId }, number);

const placeOf = ({ code: _, ...place }: Finding): string => JSON.stringify(place);

/** Keeps what was found, each thing once, up to a bound: a wiped table must not fill the memory. */
export class Findings {
  readonly #places = new Map<string, Set<FindingCode>>();
  readonly #kept: Finding[] = [];
  #count = 0;

  constructor(readonly most: number) {}

  /** Adds what is new; that an event was changed is no news where something more exact is known. */
  add(found: readonly Finding[]): void {
    for (const one of found) {
      const known = this.#places.get(placeOf(one));
      if (known?.has(one.code) || (known && one.code === 'eventChanged')) continue;
      this.#count += 1;
      if (this.#kept.length >= this.most) continue;
      this.#places.set(placeOf(one), (known ?? new Set()).add(one.code));
      this.#kept.push(one);
    }
  }

  /** The findings that were kept. */
  get kept(): readonly Finding[] {
    return this.#kept;
  }

  /** How many there were; some may count twice once no more are kept. */
  get count(): number {
    return this.#count;
  }
}

'use client';

import { useTranslations } from 'next-intl';

export type FieldProblem = {
  pointer: string;
  code: string;
  params?: Readonly<Record<string, unknown>> | undefined;
};
export type ErrorLike = {
  code: string;
  params?: Readonly<Record<string, unknown>> | undefined;
  problems?: readonly FieldProblem[] | undefined;
};

type Values = Record<string, string | number>;

/** Renders errors in the person's language: a sentence for the whole, and one for each field by its pointer. */
export function useErrorSentences() {
  const t = useTranslations('errors');
  const sentence = (key: string, params: Readonly<Record<string, unknown>> = {}) =>
    t.has(key) ? t(key, params as Values) : t('internal');
  return {
    of: (error: ErrorLike): string => sentence(`codes.${error.code.replaceAll('.', '_')}`, error.params),
    ofField: (error: ErrorLike | undefined, field: string): string | undefined => {
      const problem = error?.problems?.find(({ pointer }) => pointer === `/${field}`);
      return problem && sentence(`fields.${problem.code.replaceAll('.', '_')}`, problem.params);
    },
  };
}

import { asPerson } from '@/features/core/session/api';
import { faqSearchSchema, searchFaq } from '@/features/desk/faq/api';
import { searchParams } from '@/infra/next/handler';

/** FAQ entries that answer the words. */
export const GET = asPerson((actor, request) => searchFaq(actor, searchParams(request, faqSearchSchema)));

import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { currentActor, hasProvider } from '@/features/core/session/api';
import { Door } from '../_frame/door';
import { SignInForm } from './sign-in-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('title') };
}

type Props = { searchParams: Promise<{ error?: string }> };

export default async function SignInPage({ searchParams }: Props) {
  if (await currentActor()) redirect('/');
  const t = await getTranslations('signIn');
  const { error } = await searchParams;
  return (
    <Door title={t('title')} lead={t('lead')}>
      <SignInForm hasProvider={hasProvider()} failedBefore={Boolean(error)} />
    </Door>
  );
}

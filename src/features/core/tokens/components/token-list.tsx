'use client';

import Button from '@mui/material/Button';
import { useTranslations } from 'next-intl';
import { type Column, DataTable } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { ErrorSentence } from '@/ui/error-sentence';
import { Instant } from '@/ui/instant';
import { Panel } from '@/ui/panel';
import { useToast } from '@/ui/toast';
import type { TokenView } from '../views';
import { useRevokeToken } from './use-token-actions';

/** Ends a token at once. */
function Revoke({ token }: { token: TokenView }) {
  const t = useTranslations('tokens.list');
  const toast = useToast();
  const { name } = token;
  const { revoke, isPending, error } = useRevokeToken(() => toast({ text: t('revoked', { name }) }));
  if (token.state !== 'active') return null;
  return (
    <>
      <Button
        size="small"
        loading={isPending}
        aria-label={t('revokeNamed', { name })}
        onClick={() => revoke(token.id)}
      >
        {t('revoke')}
      </Button>
      <ErrorSentence error={error} />
    </>
  );
}

function useColumns(): Column<TokenView>[] {
  const t = useTranslations('tokens');
  const scopes = (token: TokenView) =>
    token.scopes.map((scope) => t(`scope.${scope.replace(':', '_')}`)).join(', ');
  const nameOf = ({ kind, name }: TokenView) => (kind === 'service' ? t('list.service', { name }) : name);
  return [
    { key: 'name', label: t('list.name'), render: nameOf },
    { key: 'scopes', label: t('list.scopes'), render: scopes, wideOnly: true },
    { key: 'state', label: t('list.state'), render: ({ state }) => t(`state.${state}`) },
    { key: 'expires', label: t('list.expires'), render: ({ expiresAt }) => <Instant at={expiresAt} /> },
    {
      key: 'lastUsed',
      label: t('list.lastUsed'),
      render: ({ lastUsedAt }) => (lastUsedAt ? <Instant at={lastUsedAt} /> : t('list.never')),
      wideOnly: true,
    },
    { key: 'revoke', label: t('list.revoke'), render: (token) => <Revoke token={token} />, align: 'right' },
  ];
}

/** The tokens somebody is in charge of. */
export function TokenList({ tokens }: { tokens: TokenView[] }) {
  const t = useTranslations('tokens.list');
  const columns = useColumns();
  return (
    <Panel title={t('title')} flush>
      <DataTable
        label={t('label')}
        columns={columns}
        rows={tokens}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>}
      />
    </Panel>
  );
}

'use client';

import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'next-intl';
import { type Role, roles } from '@/domain/people/roles';
import { Instant } from '@/ui/instant';
import { Panel } from '@/ui/panel';
import type { HistoryItem, PersonPage } from '../views';

type Data = { companyId?: string; after?: unknown };

const isRole = (name: unknown): name is Role => (roles as readonly unknown[]).includes(name);

/** Sentences for what happened to an account. */
function useSentences(companies: ReadonlyMap<string, string>) {
  const t = useTranslations('people');
  const rolesChanged = ({ companyId = '', after }: Data) => {
    const held = Array.isArray(after) ? after.filter(isRole).map((role) => t(`role.${role}`)) : [];
    const company = companies.get(companyId) ?? t('history.anotherCompany');
    return held.length > 0
      ? t('history.event.rolesChanged', { company, roles: held.join(', ') })
      : t('history.event.rolesEnded', { company });
  };
  return ({ type, data }: HistoryItem): string => {
    if (type === 'account.rolesChanged') return rolesChanged((data ?? {}) as Data);
    const key = `history.event.${type.replace('account.', '')}`;
    return t.has(key as 'history.event.other') ? t(key as 'history.event.other') : t('history.event.other');
  };
}

function useActorName() {
  const t = useTranslations('people.history.system');
  return ({ actor }: HistoryItem): string => {
    if (!actor.includes(':')) return actor;
    const key = actor.replace('system:', '');
    return t.has(key as 'other') ? t(key as 'other') : t('other');
  };
}

/** Everything that happened to an account, newest first. */
export function PersonHistory({ history, assignments }: Pick<PersonPage, 'history' | 'assignments'>) {
  const t = useTranslations('people.history');
  const sentence = useSentences(new Map(assignments.map(({ tenantId, company }) => [tenantId, company])));
  const actorName = useActorName();
  return (
    <Panel title={t('title')}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, borderLeft: 1, borderColor: 'divider' }}>
        {history.map((item) => (
          <Box key={item.seq} component="li" sx={{ pl: 2, pb: 1.5 }}>
            <Typography variant="body2">{sentence(item)}</Typography>
            <Typography variant="caption" sx={{ color: 'text.secondary' }}>
              {actorName(item)} · <Instant at={item.at} />
            </Typography>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}

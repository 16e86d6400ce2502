import type { ReactNode } from 'react';
import { AppShell } from '@/ui/shell/app-shell';
import { CommandPalette } from '@/ui/shell/command-palette';
import { UserMenu } from '@/ui/shell/user-menu';

const items = (['console', 'board', 'calls', 'tickets', 'faq', 'contracts'] as const).map((icon, i) => ({
  href: i === 3 ? '/ui-lab' : `/x/${icon}`, icon,
  label: ['Arbeitsplatz', 'Leitwarte', 'Anrufe', 'Tickets', 'FAQ', 'Verträge'][i] ?? '',
}));
export default function L({ children }: { children: ReactNode }) {
  return (
    <AppShell items={items} callBar={<div id="bar" style={{ padding: '6px 16px' }}>call bar</div>}
      top={<><CommandPalette commands={items.map(({ href, label }) => ({ href, label, group: 'Gehe zu' }))} />
        <span style={{ flex: 1 }} /><UserMenu name="Anna Weber" detail="Call Center" locales={[{ code: 'de', label: 'Deutsch' }, { code: 'en', label: 'English' }]} /></>}>
      {children}
    </AppShell>
  );
}

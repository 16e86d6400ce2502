'use client';
import TextField from '@mui/material/TextField';
import Button from '@mui/material/Button';
import { Countdown } from '@/ui/countdown';
import { DataTable } from '@/ui/data-table';
import { DescriptionList } from '@/ui/description-list';
import { EmptyState } from '@/ui/empty-state';
import { ErrorSentence } from '@/ui/error-sentence';
import { useHotkeys } from '@/ui/hotkeys';
import { PageHeader } from '@/ui/page-header';
import { Panel } from '@/ui/panel';
import { StatusChip } from '@/ui/status-chip';
import { TextInput } from '@/ui/text-input';
import { useToast } from '@/ui/toast';

const now = '2026-11-23T14:00:00.000Z';
const rows = (['onTime', 'atRisk', 'breached', 'paused', 'met'] as const).map((status, i) => ({ id: `NIT-100${i}`, status, due: new Date(Date.parse(now) + (i - 1) * 4_000_000).toISOString() }));
export default function P() {
  const toast = useToast();
  useHotkeys([{ key: 'c', label: 'Neues Ticket', run: () => toast({ text: 'Neu', undo: { label: 'Rückgängig', run: () => undefined } }) }]);
  return (<>
    <PageHeader title="Tickets" lead="Was heute zu tun ist." actions={<Button variant="contained">Ticket eröffnen</Button>} />
    <ErrorSentence error={{ code: 'call.taken', params: { by: 'Jan Roth' } }} />
    <Panel title="Offen" flush><DataTable label="Tickets" rows={rows} rowKey={(r) => r.id} onOpen={() => undefined} empty={null} selectedKey="NIT-1001" more={{ load: () => undefined, loading: false }}
      columns={[{ key: 'id', label: 'Nummer', render: (r) => <a href="#x">{r.id}</a> }, { key: 's', label: 'Status', render: (r) => <StatusChip status={r.status}>{r.status}</StatusChip> }, { key: 'd', label: 'Frist', align: 'right', render: (r) => <Countdown dueAt={r.due} serverNow={now} /> }]} /></Panel>
    <Panel title="Formular"><TextInput label="Betreff" required problem="Füllen Sie dieses Feld aus." /><TextField label="Beschreibung" multiline minRows={3} fullWidth /></Panel>
    <Panel title="Kontext"><DescriptionList items={[{ term: 'Auftraggeber', value: 'Nordrück IT' }]} /><EmptyState title="Nichts hier">Sobald etwas kommt.</EmptyState></Panel>
  </>);
}

'use client';

import Tickets from '@mui/icons-material/ConfirmationNumberOutlined';
import Approvals from '@mui/icons-material/FactCheckOutlined';
import Contracts from '@mui/icons-material/HandshakeOutlined';
import Console from '@mui/icons-material/HeadsetMicOutlined';
import Faq from '@mui/icons-material/HelpOutlineOutlined';
import Home from '@mui/icons-material/HomeOutlined';
import Reports from '@mui/icons-material/InsightsOutlined';
import Accounts from '@mui/icons-material/ManageAccountsOutlined';
import Assessments from '@mui/icons-material/MedicalInformationOutlined';
import Calls from '@mui/icons-material/PhoneOutlined';
import Board from '@mui/icons-material/SpaceDashboardOutlined';
import Audit from '@mui/icons-material/VerifiedUserOutlined';

const icons = {
  console: Console,
  board: Board,
  calls: Calls,
  tickets: Tickets,
  faq: Faq,
  contracts: Contracts,
  home: Home,
  approvals: Approvals,
  assessments: Assessments,
  reports: Reports,
  accounts: Accounts,
  audit: Audit,
};

export type IconName = keyof typeof icons;

/** The icon of a place in the rail. */
export function RailIcon({ name }: { name: IconName }) {
  const Icon = icons[name];
  return <Icon sx={{ fontSize: 22 }} aria-hidden />;
}

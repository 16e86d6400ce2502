import type { Components, CssVarsTheme, Theme } from '@mui/material/styles';

type Look = Components<Omit<Theme, 'components' | 'palette'> & CssVarsTheme>;

/** Only what floats casts a shadow, and a soft one. */
const floating = '0 1px 2px rgb(0 0 0 / 6%), 0 8px 28px rgb(0 0 0 / 14%)';

/** Grounds and what floats above them: hairlines instead of shadows. */
export const surfaces: Look = {
  MuiPaper: {
    defaultProps: { elevation: 0 },
    styleOverrides: {
      root: { backgroundImage: 'none' },
      outlined: ({ theme }) => ({ borderColor: theme.vars.palette.divider }),
    },
  },
  MuiPopover: { styleOverrides: { paper: ({ theme }) => floats(theme) } },
  MuiMenu: {
    styleOverrides: { paper: ({ theme }) => ({ ...floats(theme), marginTop: 4 }), list: { padding: 4 } },
  },
  MuiMenuItem: {
    styleOverrides: { root: { borderRadius: 5, minHeight: 32, fontSize: '0.8125rem', paddingInline: 10 } },
  },
  MuiDialog: {
    styleOverrides: { paper: ({ theme }) => ({ ...floats(theme), borderRadius: 10 }) },
  },
  MuiDialogTitle: {
    styleOverrides: { root: { fontSize: '1rem', fontWeight: 600, padding: '16px 20px 8px' } },
  },
  MuiDialogContent: { styleOverrides: { root: { padding: '8px 20px' } } },
  MuiDialogActions: { styleOverrides: { root: { padding: '12px 20px 16px' } } },
  MuiBackdrop: {
    styleOverrides: { root: { '&:not(.MuiBackdrop-invisible)': { backgroundColor: 'rgb(10 16 18 / 40%)' } } },
  },
  MuiTooltip: {
    defaultProps: { enterDelay: 400, disableInteractive: false },
    styleOverrides: {
      tooltip: ({ theme }) => ({
        fontSize: '0.75rem',
        padding: '5px 8px',
        borderRadius: 5,
        color: theme.vars.palette.background.paper,
        backgroundColor: theme.vars.palette.text.primary,
      }),
    },
  },
  MuiTableCell: {
    styleOverrides: {
      root: ({ theme }) => ({
        height: 36,
        padding: '4px 12px',
        fontSize: '0.8125rem',
        borderColor: theme.vars.palette.divider,
      }),
      head: ({ theme }) => ({
        height: 32,
        fontSize: '0.75rem',
        fontWeight: 550,
        lineHeight: 1.4,
        color: theme.vars.palette.text.secondary,
        backgroundColor: theme.vars.palette.background.paper,
      }),
    },
  },
  MuiAlert: {
    styleOverrides: {
      root: { fontSize: '0.8125rem', padding: '4px 12px', borderRadius: 6, alignItems: 'center' },
    },
  },
};

function floats({ vars }: { vars: CssVarsTheme['vars'] }) {
  return { borderRadius: 8, border: `1px solid ${vars.palette.divider}`, boxShadow: floating };
}

import type { Components, CssVarsTheme, Theme } from '@mui/material/styles';

type Look = Components<Omit<Theme, 'components' | 'palette'> & CssVarsTheme>;

/** Things that are pressed: flat, 32 px high, 28 px where space is tight. */
export const controls: Look = {
  MuiButton: {
    defaultProps: { size: 'small', disableElevation: true },
    styleOverrides: {
      root: ({ theme }) => ({
        borderRadius: 6,
        minWidth: 0,
        whiteSpace: 'nowrap',
        transition: 'background-color 120ms, border-color 120ms',
        '&.MuiButton-outlinedPrimary, &.MuiButton-outlinedInherit': {
          color: theme.vars.palette.text.primary,
          borderColor: `color-mix(in srgb, ${theme.vars.palette.text.primary} 22%, transparent)`,
          backgroundColor: theme.vars.palette.background.paper,
          '&:hover': { backgroundColor: theme.vars.palette.surface.hover },
          '&.Mui-disabled': { color: theme.vars.palette.text.disabled },
        },
        '&[aria-disabled="true"]': { opacity: 0.6, cursor: 'default' },
      }),
      sizeSmall: { minHeight: 32, padding: '4px 12px', fontSize: '0.8125rem' },
      sizeMedium: { minHeight: 36, padding: '6px 14px', fontSize: '0.875rem' },
      sizeLarge: { minHeight: 44, padding: '8px 18px', fontSize: '0.9375rem' },
      text: { padding: '4px 8px' },
      startIcon: { '& > *:nth-of-type(1)': { fontSize: 16 } },
    },
  },
  MuiIconButton: {
    defaultProps: { size: 'small' },
    styleOverrides: {
      root: ({ theme }) => ({
        borderRadius: 6,
        color: theme.vars.palette.text.secondary,
        '&:hover': {
          color: theme.vars.palette.text.primary,
          backgroundColor: theme.vars.palette.surface.hover,
        },
      }),
      sizeSmall: { padding: 6 },
    },
  },
  MuiToggleButtonGroup: { defaultProps: { size: 'small' } },
  MuiToggleButton: {
    styleOverrides: {
      root: ({ theme }) => ({
        textTransform: 'none',
        borderRadius: 6,
        padding: '3px 10px',
        minHeight: 32,
        color: theme.vars.palette.text.secondary,
        '&.Mui-selected, &.Mui-selected:hover': {
          color: theme.vars.palette.primary.main,
          backgroundColor: theme.vars.palette.surface.selected,
        },
      }),
    },
  },
  MuiTabs: {
    styleOverrides: {
      root: { minHeight: 36 },
      indicator: { height: 2, borderRadius: 1 },
    },
  },
  MuiTab: {
    styleOverrides: {
      root: { minHeight: 36, minWidth: 0, padding: '6px 12px', textTransform: 'none', fontSize: '0.8125rem' },
    },
  },
  MuiChip: {
    defaultProps: { size: 'small' },
    styleOverrides: { root: { borderRadius: 5, fontSize: '0.75rem', height: 22, fontWeight: 500 } },
  },
  MuiCheckbox: { defaultProps: { size: 'small' } },
  MuiRadio: { defaultProps: { size: 'small' } },
  MuiSwitch: { defaultProps: { size: 'small' } },
};

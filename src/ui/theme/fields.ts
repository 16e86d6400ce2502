import type { Components, CssVarsTheme, Theme } from '@mui/material/styles';

type Look = Components<Omit<Theme, 'components' | 'palette'> & CssVarsTheme>;

/** Fields: the label stands above and stays there; one hairline, petrol when it has the focus. */
export const fields: Look = {
  MuiFormControl: { defaultProps: { size: 'small' } },
  MuiTextField: { defaultProps: { size: 'small', variant: 'outlined' } },
  MuiSelect: { defaultProps: { size: 'small' } },
  MuiAutocomplete: { defaultProps: { size: 'small' } },
  MuiInputLabel: {
    defaultProps: { shrink: true },
    styleOverrides: {
      root: ({ theme }) => ({
        position: 'static',
        transform: 'none',
        maxWidth: '100%',
        marginBottom: 4,
        fontSize: '0.8125rem',
        fontWeight: 550,
        lineHeight: 1.4,
        color: theme.vars.palette.text.primary,
        '&.Mui-focused': { color: theme.vars.palette.text.primary },
        '&.Mui-error': { color: theme.vars.palette.text.primary },
      }),
      asterisk: ({ theme }) => ({ color: theme.vars.palette.text.secondary }),
    },
  },
  MuiOutlinedInput: {
    defaultProps: { notched: false },
    styleOverrides: {
      root: ({ theme }) => ({
        borderRadius: 6,
        backgroundColor: theme.vars.palette.background.paper,
        '& .MuiOutlinedInput-notchedOutline': {
          top: 0,
          // A field's edge is what tells it is one: 3 : 1 against its ground.
          borderColor: `color-mix(in srgb, ${theme.vars.palette.text.primary} 45%, transparent)`,
          '& legend': { display: 'none' },
        },
        '&:hover .MuiOutlinedInput-notchedOutline': { borderColor: theme.vars.palette.text.secondary },
        '&.Mui-focused .MuiOutlinedInput-notchedOutline': {
          borderWidth: 2,
          borderColor: theme.vars.palette.primary.main,
        },
        '&.Mui-error .MuiOutlinedInput-notchedOutline': { borderColor: theme.vars.palette.error.main },
        '&.MuiInputBase-multiline': { padding: 0 },
      }),
      input: {
        height: 20,
        padding: '6px 10px',
        '&:focus-visible': { outline: 'none' },
        '&.MuiInputBase-inputMultiline': { height: 'auto', padding: '8px 10px' },
      },
    },
  },
  MuiInputBase: {
    styleOverrides: {
      root: { fontSize: '0.875rem' },
      // Phones zoom into fields with smaller letters.
      input: { '@media (pointer: coarse)': { fontSize: '1rem' } },
    },
  },
  MuiFormHelperText: {
    styleOverrides: {
      root: { marginLeft: 0, marginRight: 0, marginTop: 4, fontSize: '0.75rem', lineHeight: 1.4 },
    },
  },
  MuiFormLabel: { styleOverrides: { root: { fontSize: '0.8125rem', fontWeight: 550 } } },
};

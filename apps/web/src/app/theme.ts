import { createTheme, type CSSVariablesResolver } from '@mantine/core';

/** One accent colour; every pair of text and ground has a contrast of at least 4.5 to 1. */
export const theme = createTheme({
  primaryColor: 'biru',
  primaryShade: 7,
  colors: {
    biru: [
      '#edf4fc',
      '#d9e6f5',
      '#b0cbe9',
      '#84aedd',
      '#6096d3',
      '#4987cd',
      '#2f6fb8',
      '#1b4f8a',
      '#15416f',
      '#0d3057',
    ],
  },
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    // 24 px: large enough to be hit.
    Radio: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md' } },
  },
});

/** These colours of the library are too pale for small text. */
export const contrasts: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#495057',
    '--mantine-color-placeholder': '#5c636a',
    '--mantine-color-error': '#b01c1c',
    '--mantine-color-red-outline': '#b01c1c',
    '--mantine-color-orange-outline': '#a63c00',
  },
  dark: {},
});

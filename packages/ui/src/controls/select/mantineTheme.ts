import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

// Mantine wants ten shades of every colour. Ours come from tokens.css, which knows the theme, so that one will do.
const accent = shadesOf(Array(10).fill('accent'))
const bad = shadesOf(Array(10).fill('bad'))

// Its greys from light to dark, and those that it uses in the dark from text to ground.
const gray = shadesOf('hover sunken sunken line line-strong ink-faint ink-faint ink-soft ink ink'.split(' '))
const dark = shadesOf('ink ink-soft ink-faint ink-faint line-strong hover surface surface paper sunken'.split(' '))

function shadesOf(tokens: string[]) {
  return tokens.map((token) => `var(--${token})`) as unknown as MantineColorsTuple
}

/** Mantine's settings, each a reference to a token: tokens.css is the only place where a value stands. */
export const mantineTheme = createTheme({
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--font-mono)',
  headings: { fontFamily: 'var(--font)', fontWeight: '600' },
  colors: { accent, bad, gray, dark },
  primaryColor: 'accent',
  fontSizes: {
    xs: 'var(--text-xs)',
    sm: 'var(--text-sm)',
    md: 'var(--text-md)',
    lg: 'var(--text-lg)',
    xl: 'var(--text-xl)',
  },
  spacing: {
    xs: 'var(--space-2)',
    sm: 'var(--space-3)',
    md: 'var(--space-4)',
    lg: 'var(--space-5)',
    xl: 'var(--space-6)',
  },
  radius: {
    xs: 'var(--radius-sm)',
    sm: 'var(--radius)',
    md: 'var(--radius)',
    lg: 'var(--radius-lg)',
    xl: 'var(--radius-lg)',
  },
  defaultRadius: 'sm',
  shadows: {
    sm: 'var(--shadow-card)',
    md: 'var(--shadow-float)',
    lg: 'var(--shadow-float)',
    xl: 'var(--shadow-float)',
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
})

const colors = {
  // What Mantine writes on its filled controls.
  '--mantine-color-white': 'var(--on-accent)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-dimmed': 'var(--ink-faint)',
  '--mantine-color-placeholder': 'var(--ink-faint)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-error': 'var(--bad)',
  '--mantine-color-success': 'var(--good)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-disabled': 'var(--sunken)',
  '--mantine-color-disabled-color': 'var(--ink-faint)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
  ...shades('accent'),
  ...shades('bad'),
}

function shades(name: 'accent' | 'bad') {
  const hover = name === 'accent' ? 'var(--accent-hover)' : 'var(--bad)'
  return {
    [`--mantine-color-${name}-filled`]: `var(--${name})`,
    [`--mantine-color-${name}-filled-hover`]: hover,
    [`--mantine-color-${name}-light`]: `var(--${name}-soft)`,
    [`--mantine-color-${name}-light-hover`]: `var(--${name}-soft)`,
    [`--mantine-color-${name}-light-color`]: `var(--${name})`,
    [`--mantine-color-${name}-outline`]: `var(--${name})`,
    [`--mantine-color-${name}-outline-hover`]: `var(--${name}-soft)`,
    [`--mantine-color-${name}-text`]: `var(--${name})`,
    [`--mantine-color-${name}-contrast`]: 'var(--on-accent)',
  }
}

/** Points Mantine's colours at the tokens, in both themes: the tokens change with the theme, the references do not. */
export const mantineVariables: CSSVariablesResolver = () => ({ variables: {}, light: colors, dark: colors })

import mermaid from 'mermaid'

let count = 0

/** A diagram as SVG in the colours of the page as it is now. */
export async function drawDiagram(source: string, theme: 'light' | 'dark'): Promise<string> {
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    theme: 'base',
    darkMode: theme === 'dark',
    fontFamily: token('font'),
    themeVariables: colours(theme),
    // A timeline is drawn as wide as the window and shrunk to the text, with words that nobody can read; so it has a width, and scrolls.
    gantt: { useWidth: 680, useMaxWidth: false },
  })
  count += 1
  const { svg } = await mermaid.render(`diagram-${count}`, source)
  return svg
}

const token = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim()

const colours = (theme: 'light' | 'dark') => ({
  darkMode: theme === 'dark',
  background: token('surface'),
  primaryColor: token('accent-soft'),
  primaryTextColor: token('ink'),
  primaryBorderColor: token('accent'),
  secondaryColor: token('brass-soft'),
  secondaryTextColor: token('ink'),
  secondaryBorderColor: token('brass'),
  tertiaryColor: token('sunken'),
  tertiaryTextColor: token('ink'),
  tertiaryBorderColor: token('line-strong'),
  lineColor: token('ink-faint'),
  textColor: token('ink'),
  noteBkgColor: token('brass-soft'),
  noteTextColor: token('ink'),
  noteBorderColor: token('brass'),
  edgeLabelBackground: token('surface'),
  ...slices(),
  errorBkgColor: token('bad-soft'),
  errorTextColor: token('bad'),
  fontSize: '14px',
})

/** Those of a pie are told apart from each other and from the page, and what is written on them can be read. */
const slices = () => ({
  pie1: soft('accent'),
  pie2: soft('brass'),
  pie3: soft('good'),
  pie4: soft('bad'),
  pie5: soft('ink-faint'),
  pie6: soft('warn'),
  pieOpacity: '1',
  pieStrokeColor: token('surface'),
  pieOuterStrokeColor: token('line-strong'),
  pieOuterStrokeWidth: '1px',
  pieTitleTextSize: '17px',
  pieLegendTextSize: '14px',
  pieSectionTextSize: '14px',
})

const soft = (name: string) => `color-mix(in srgb, ${token(name)} 45%, ${token('surface')})`

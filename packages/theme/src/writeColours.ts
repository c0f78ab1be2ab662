import { colours } from './colours.ts'

/**
 * In styles, `@colours light` stands for a variable of each colour of that theme. A plugin of PostCSS, which Vite runs over
 * every style.
 */
export const writeColours = {
  postcssPlugin: 'callboard:write-colours',
  AtRule: {
    colours(rule: { params: string; replaceWith(...declarations: Array<{ prop: string; value: string }>): void }) {
      const declarations = Object.entries(colours[rule.params as keyof typeof colours])
      rule.replaceWith(...declarations.map(([name, value]) => ({ prop: `--${name}`, value })))
    },
  },
}

import { expect, test } from 'vitest'
import { OrganisationTheme } from './OrganisationTheme'

const problemsOf = (theme: unknown) =>
  OrganisationTheme.safeParse(theme).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)

test('an accent brings the shades that belong to it, for the theme that it is given for', () => {
  expect(OrganisationTheme.parse({ light: { accent: '#6A1B9A' } })).toEqual({
    light: { accent: '#6a1b9a', 'accent-hover': '#591d7a', 'accent-soft': '#eaddeb' },
  })
})

test('a shade that is given stays as it is given', () => {
  const { light } = OrganisationTheme.parse({ light: { accent: '#6a1b9a', 'accent-hover': '#4a148c' } })
  expect(light).toMatchObject({ accent: '#6a1b9a', 'accent-hover': '#4a148c' })
})

test('what stands on a bright accent is dark', () => {
  expect(OrganisationTheme.parse({ dark: { accent: '#ffb300' } }).dark).not.toHaveProperty('on-accent')
  expect(OrganisationTheme.parse({ dark: { 'on-accent': '#000000' } }).dark).toEqual({ 'on-accent': '#000000' })
})

test.each([
  [
    'too pale for its ground',
    { light: { accent: '#f9a825' } },
    "light.accent: #f9a825 makes 'accent' hard to read on 'sunken': a contrast of 1.6, where 4.5 is needed. The nearest shade that would do is '#8b5e15'.",
  ],
  [
    'a ground on which the text disappears',
    { dark: { surface: '#7a7f8a' } },
    /^dark\.surface: #7a7f8a makes '[\w-]+' hard to read on 'surface': a contrast of 1\.\d, where 4\.5 is needed\. The nearest shade that would do is '#\w{6}'\.$/,
  ],
  [
    'without quotes',
    { light: { accent: null } },
    "light.accent: must be a colour in quotes, such as '#27489b': without them YAML takes it for a comment",
  ],
  ['a word', { light: { accent: 'purple' } }, /^light\.accent: must be a colour in quotes/],
  ['more than a colour', { light: { accent: '#27489b}html{' } }, /^light\.accent: must be a colour in quotes/],
  ['a name that there is not', { light: { acent: '#27489b' } }, /acent/],
])('a colour that is %s is refused', (_, theme, problem) => {
  expect(problemsOf(theme)).toEqual([expect.stringMatching(typeof problem === 'string' ? exactly(problem) : problem)])
})

const exactly = (text: string) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`)

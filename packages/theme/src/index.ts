export { type ColourName, type Colours, colourNames, colours, type ThemeName } from './colours'
export { OrganisationTheme } from './OrganisationTheme'
export { writeColours } from './writeColours'

export { highlight } from './code/highlight'
export { type Addresses, findAddresses } from './findAddresses'
export type { Heading, Problem, Rendered, RenderOptions, Section } from './Rendered'
export { renderMarkdown } from './renderMarkdown'

export { highlight } from './code/highlight'
export type { Heading, Problem, Rendered, RenderOptions, Section } from './Rendered'
export { renderMarkdown } from './renderMarkdown'

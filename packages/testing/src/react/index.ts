export { type Rendered, renderPlugin } from './renderPlugin'

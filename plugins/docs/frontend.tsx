import { defineFrontend } from '@callboard/plugin-api/frontend'
import { docs } from './plugin'

export default defineFrontend(docs, {})

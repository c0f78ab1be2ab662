import { defineFrontend } from '@callboard/plugin-api/frontend'
import { ownership } from './plugin'

export default defineFrontend(ownership, {})

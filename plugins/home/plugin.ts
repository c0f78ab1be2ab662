import { definePlugin } from '@callboard/plugin-api'

export const home = definePlugin({
  id: 'home',
  title: 'Home',
  description: 'The page that one arrives at: what is mine, what I looked at, and what the plugins show there.',
})

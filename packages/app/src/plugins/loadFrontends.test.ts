import { definePlugin } from '@callboard/plugin-api'
import { defineFrontend } from '@callboard/plugin-api/frontend'
import { expect, test } from 'vitest'
import { loadFrontends } from './loadFrontends'

const frontend = (id: string) => defineFrontend(definePlugin({ id, title: `The ${id}` }), {})
const file = (id: string) => `../../../../plugins/${id}/frontend.tsx`
const running = (id: string) => ({ id, title: `The ${id}`, description: '', state: 'running' as const })

test('a plugin whose screen fails is reported, and the others are there', async () => {
  const { frontends, plugins } = await loadFrontends([running('docs'), running('todos')], {
    [file('docs')]: () => Promise.reject(new Error('left-pad is missing')),
    [file('todos')]: async () => ({ default: frontend('todos') }),
  })

  expect(frontends.map(({ plugin }) => plugin.id)).toEqual(['todos'])
  expect(plugins).toEqual([
    { ...running('docs'), state: 'failed', error: 'Its screen did not load: left-pad is missing' },
    running('todos'),
  ])
})

test('a file that exports no frontend says what it has to export', async () => {
  const { plugins } = await loadFrontends([running('docs')], { [file('docs')]: async () => ({}) })

  expect(plugins[0]?.error).toBe('frontend.tsx of docs must default-export what defineFrontend returns.')
})

test.each(['disabled', 'failed'] as const)('the screen of a %s plugin is not even fetched', async (state) => {
  const plugin = { ...running('docs'), state }
  const fetched: string[] = []
  const load = async () => {
    fetched.push('docs')
    return { default: frontend('docs') }
  }

  expect(await loadFrontends([plugin], { [file('docs')]: load })).toEqual({ frontends: [], plugins: [plugin] })
  expect(fetched).toEqual([])
})

test('a plugin that has a screen only is there, in order of ids', async () => {
  const { frontends, plugins } = await loadFrontends([running('todos')], {
    [file('todos')]: async () => ({ default: frontend('todos') }),
    [file('home')]: async () => ({ default: frontend('home') }),
  })

  expect(frontends.map(({ plugin }) => plugin.id)).toEqual(['home', 'todos'])
  expect(plugins).toEqual([running('home'), running('todos')])
})

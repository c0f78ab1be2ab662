import { expect, test } from 'vitest'
import { z } from 'zod'
import { definePlugin } from './definePlugin'
import { get, post } from './route'

const Note = z.object({ text: z.string() })

test('everything is scoped by the id', () => {
  const notes = definePlugin({
    id: 'ci-cd',
    permissions: { read: 'See notes' },
    events: { written: Note },
    routes: { list: get('/notes/:id', { can: 'read', input: z.object({ id: z.string() }), output: Note }) },
  })

  expect(notes.routes.list).toMatchObject({ method: 'GET', path: '/api/ci-cd/notes/:id', can: 'read', status: 200 })
  expect(notes.events.written.name).toBe('ci-cd.written')
  expect(notes.title).toBe('ci-cd')
})

test('a route that answers nothing says so with its status', () => {
  const { routes } = definePlugin({
    id: 'notes',
    routes: { quiet: post('/', { can: 'anyone' }), made: post('/', { can: 'anyone', output: Note, status: 201 }) },
  })

  expect([routes.quiet.status, routes.made.status]).toEqual([204, 201])
})

test.each(['', 'Notes', 'ci_cd', '-ci', 'ci-', 'ci--cd', '1st', 'a/b', '../x', 'a.b'])(
  "the id '%s', which cannot be a URL and a schema at once, is refused",
  (id) => {
    expect(() => definePlugin({ id })).toThrow("must be lower-case words joined by '-'")
  },
)

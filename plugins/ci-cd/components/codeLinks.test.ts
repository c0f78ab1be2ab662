import { expect, test } from 'vitest'
import { codeLinks } from './codeLinks'

test.each([
  ['GitHub', 'acme/web', 'https://github.com/acme/web/actions/runs/7', 'https://github.com/acme/web/commit/abc'],
  [
    'an address in another case',
    'acme/web',
    'https://github.com/Acme/Web/actions/runs/7',
    'https://github.com/Acme/Web/commit/abc',
  ],
  [
    'GitLab',
    'acme/shop/web',
    'https://git.acme.test/acme/shop/web/-/pipelines/7',
    'https://git.acme.test/acme/shop/web/-/commit/abc',
  ],
  ['a tool that does not host the code', 'acme/web', 'https://jenkins.acme.test/job/web/7', undefined],
  ['a repository that only begins the same', 'acme/web', 'https://github.com/acme/website/actions', undefined],
  ['no address', 'acme/web', null, undefined],
  ['what is no address', 'acme/web', 'acme/web/7', undefined],
  ['an address that would run code', 'acme/web', 'javascript:/acme/web/x', undefined],
])('the address of a commit, of %s', (_, repository, beside, expected) => {
  expect(codeLinks(repository, beside)?.commit('abc')).toBe(expected)
})

test.each([
  ['https://github.com/acme/web/actions/runs/7', 'https://github.com/acme/web/pull/12'],
  ['https://git.acme.test/acme/web/-/pipelines/7', 'https://git.acme.test/acme/web/-/merge_requests/12'],
])('the address of a change beside %s', (beside, expected) => {
  expect(codeLinks('acme/web', beside)?.change(12)).toBe(expected)
})

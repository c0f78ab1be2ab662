import { expect, test } from 'vitest'
import { Status } from '../shapes/Status'
import { statuses, statusOf } from './statuses'
import { linkOf, textOf } from './text'
import { tierOf } from './tiers'
import { triggerOf } from './triggers'

test.each([
  ['githubStatus', 'in_progress', 'running'],
  ['githubStatus', 'waiting', 'queued'],
  ['githubStatus', 'requested', 'queued'],
  ['githubConclusion', 'success', 'succeeded'],
  ['githubConclusion', 'neutral', 'succeeded'],
  ['githubConclusion', 'timed_out', 'failed'],
  ['githubConclusion', 'startup_failure', 'failed'],
  ['githubConclusion', 'stale', 'cancelled'],
  ['githubConclusion', 'skipped', 'skipped'],
  ['githubDeployment', 'error', 'failed'],
  ['githubDeployment', 'inactive', 'unknown'],
  ['generic', 'SUCCESS', 'succeeded'],
  ['generic', 'Aborted', 'cancelled'],
  ['generic', 'toString', 'unknown'],
  ['generic', undefined, 'unknown'],
] as const)('in %s, %j means %s', (vocabulary, word, expected) => {
  expect(statusOf(vocabulary, word)).toBe(expected)
})

test('every neutral word means itself', () => {
  expect(Status.options.map((status) => statusOf('generic', status))).toEqual(Status.options)
  expect(
    Object.values(statuses)
      .flatMap((words) => Object.values(words))
      .every((word) => Status.options.includes(word)),
  ).toBe(true)
})

test.each([
  ['production', 'production'],
  ['PROD', 'production'],
  ['eu-west/prod-2', 'production'],
  ['Production – shop', 'production'],
  ['live', 'production'],
  ['pre-prod', 'staging'],
  ['preprod', 'staging'],
  ['eu-staging', 'staging'],
  ['uat', 'staging'],
  ['non-production', 'other'],
  ['qa3', 'testing'],
  ['integration', 'testing'],
  ['dev', 'development'],
  ['review/feature-7', 'development'],
  ['pr-12', 'development'],
  ['Preview', 'development'],
  ['github-pages', 'other'],
  ['delivery', 'other'],
  ['producer', 'other'],
])('the environment %s is %s', (name, tier) => {
  expect(tierOf(name)).toBe(tier)
})

test.each([
  ['https://ci.example.com/1', 'https://ci.example.com/1'],
  ['http://ci.example.com', 'http://ci.example.com/'],
  ['javascript:alert(1)', null],
  [' java\nscript:alert(1)', null],
  ['data:text/html,x', null],
  ['ftp://ci.example.com', null],
  ['/logs/1', null],
  ['', null],
  [`https://ci.example.com/${'a'.repeat(3000)}`, null],
  [undefined, null],
])('the link %s becomes %s', (link, expected) => {
  expect(linkOf(link)).toBe(expected)
})

test('text is kept as it is, within its limits', () => {
  expect(textOf('<b>Fix</b> & go\n\nBecause')).toBe('<b>Fix</b> & go\n\nBecause')
  expect(textOf('a\0b')).toBe('ab')
  expect(textOf('abcdef', 3)).toBe('abc')
  expect([textOf('  '), textOf(null), textOf(undefined)]).toEqual([null, null, null])
})

test.each([
  ['push', 'push'],
  ['pull_request_target', 'pull-request'],
  ['workflow_dispatch', 'manual'],
  ['constructor', 'other'],
])('the event %s is the trigger %s', (event, trigger) => {
  expect(triggerOf(event)).toBe(trigger)
})

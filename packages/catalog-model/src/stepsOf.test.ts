import { expect, test } from 'vitest'
import { stepsOf } from './stepsOf'

test.each([
  ['spec.site', ['spec', 'site']],
  ['spec.profile.email', ['spec', 'profile', 'email']],
  ['metadata.annotations.acme.example/tier', ['metadata', 'annotations', 'acme.example/tier']],
  ['metadata.labels.tier', ['metadata', 'labels', 'tier']],
  ['metadata.annotations', ['metadata', 'annotations']],
])('the field %s is found by %j', (field, steps) => {
  expect(stepsOf(field)).toEqual(steps)
})

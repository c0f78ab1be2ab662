import { serve } from '@callboard/testing'
import { expect, test } from 'vitest'
import { JsonText } from './JsonText'

test.each([
  ['one text', new JsonText('{"name":"web"}'), { name: 'web' }],
  ['one text beyond ASCII', new JsonText('{"name":"Grüße 漢字 😀"}'), { name: 'Grüße 漢字 😀' }],
  ['bytes', new JsonText(Buffer.from('{"name":"é"}')), { name: 'é' }],
  ['a list', JsonText.list('{"items":[', ['1', '"é"', '"漢"'], ']}'), { items: [1, 'é', '漢'] }],
  ['a list of 200,000', JsonText.list('[', Array(200_000).fill('1'), ']'), Array(200_000).fill(1)],
  ['a list without items', JsonText.list('[', [], ']'), []],
])('what is JSON already is sent as it is: %s', async (_, text, value) => {
  const { origin } = await serve((_request, response) => text.send(response))
  const answer = await fetch(origin)
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(Number(answer.headers.get('content-length'))).toBe(Buffer.byteLength(JSON.stringify(value)))
  expect(await answer.json()).toEqual(value)
})

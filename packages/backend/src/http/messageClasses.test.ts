import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import express from 'express'
import { expect, test } from 'vitest'
import { messageClasses } from './messageClasses'

test('what a server makes of a request has the prototypes that the app would give it, and they lead to those of Node', () => {
  const app = express()
  const { classes, serve } = messageClasses()
  serve(app)
  const request = new classes.IncomingMessage(new Socket())
  const response = new classes.ServerResponse(request)
  expect(Object.getPrototypeOf(request)).toBe(app.request)
  expect(Object.getPrototypeOf(response)).toBe(app.response)
  expect(request).toBeInstanceOf(IncomingMessage)
  expect(response).toHaveProperty('json')
  expect(app.request).toHaveProperty('app', app)
})

import { invalid } from '@callboard/plugin-api'

/** 400: what no page came with. */
export const malformedCursor = () =>
  invalid('Malformed cursor, could not be parsed. Ask for the first page again, without a cursor.')

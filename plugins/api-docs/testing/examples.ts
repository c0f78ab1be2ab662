import { buildEntity } from '@callboard/testing'

/** An API entity with a definition. */
export const api = (
  name: string,
  definition: string | object,
  { type = 'openapi', title = name, owner = 'team' } = {},
) =>
  buildEntity({
    kind: 'API',
    metadata: { name, title },
    spec: { type, owner, definition: typeof definition === 'string' ? definition : JSON.stringify(definition) },
  })

export const orders = `
openapi: 3.1.0
info: { title: Orders, version: 2.1.0, description: 'Seats and **money**. <img src=x onerror="window.broken = true">' }
servers: [{ url: https://api.example.com/v2 }]
tags: [{ name: Orders, description: What people bought }]
components:
  securitySchemes: { key: { type: apiKey, in: header, name: X-Key } }
  schemas:
    Order:
      type: object
      required: [id]
      properties:
        id: { type: string, description: How it is called, pattern: '^ord_' }
        parts: { type: array, items: { $ref: '#/components/schemas/Order' } }
        total: { $ref: '#/components/schemas/Money' }
    Money: { type: object, properties: { amount: { type: integer, minimum: 0 } } }
paths:
  /orders:
    post:
      operationId: placeOrder
      tags: [Orders]
      summary: Place an order
      security: [{ key: [] }]
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
      responses:
        '201': { description: It is placed, content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
        '409': { description: Somebody was faster }
  /orders/{id}:
    get:
      operationId: getOrder
      tags: [Orders]
      summary: Look at an order
      deprecated: true
      parameters: [{ name: id, in: path, required: true, description: Which one, schema: { type: string } }]
      responses: { '200': { description: The order } }
`

export const events = `
asyncapi: 2.6.0
info: { title: Order events, version: 1.0.0 }
servers: { production: { url: events.example.com:9093, protocol: kafka-secure } }
channels:
  orders.v1:
    description: Keyed by order.
    subscribe:
      operationId: onOrder
      summary: Follow orders
      message:
        name: order.placed
        payload: { type: object, properties: { orderId: { type: string }, seats: { type: integer, minimum: 1 } } }
`

export const graph = `
"Everything that the shop shows."
schema { query: Query mutation: Mutation }
type Query {
  "One order, by its id."
  order(id: ID!, withParts: Boolean = false): Order
}
type Mutation { cancel(id: ID!): Order! @deprecated(reason: "Use refund.") }
"What somebody bought."
type Order { id: ID! state: State! parts: [Order!]! }
enum State { OPEN PAID }
`

export const seats = `
// Who has which seat.
syntax = "proto3";
package shop.v1;

service Seats {
  // Holds all of the seats or none.
  rpc Hold(HoldRequest) returns (stream HoldReply);
}

message HoldRequest {
  // Up to ten.
  repeated string seats = 1;
  Channel channel = 2;
}
message HoldReply { string id = 1; }
enum Channel { WEB = 0; APP = 1; }
`

/** What everyone should come across in the example: a repository to what is the matter with it now. */
export type Plot = 'red' | 'rolled-back' | 'production-lags' | 'deployment-failed'

export const plots: Record<string, Plot> = {
  'lantern-row/ticket-issuer': 'red',
  'lantern-row/payment-service': 'rolled-back',
  'lantern-row/order-service': 'production-lags',
  'lantern-row/message-sender': 'deployment-failed',
}

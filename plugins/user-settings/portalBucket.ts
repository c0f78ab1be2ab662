/** Where the portal itself keeps what people prefer. Buckets of Backstage's storage begin with `default`. */
export const portalBucket = 'callboard'

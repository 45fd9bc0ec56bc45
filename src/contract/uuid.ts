import { v5 } from 'uuid';

/** Namespace of domain names, RFC 9562 section 6.6. */
export const DNS_NAMESPACE = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

/** UUID version 5 (RFC 9562 section 5.5) of `name`, as UTF-8, in `namespace`; lower case. */
export function uuidV5(name: string, namespace: string): string {
  return v5(name, namespace);
}

/** Namespace of all violation ids: UUIDv5 of `arcsight-violation` in the DNS namespace (SPEC section 5). */
export const VIOLATION_NAMESPACE = uuidV5('arcsight-violation', DNS_NAMESPACE);

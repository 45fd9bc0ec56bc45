import { cutText } from '../../base/bounded.js';
import type { HttpAnswer, HttpFault } from './http-exchange.js';

/** Why a call of the API came to nothing, as a line for people. No secret is in it. */
export interface ApiFault {
  readonly kind: 'permission' | 'missing' | 'refused' | 'rate_limit' | 'server' | 'connection' | 'unreadable' | 'late' | 'stopped';
  readonly message: string;
}

const SHOWN_CHARACTERS = 200;

/** The fault of an answer that says no, in the words of GitHub where it gave any. */
export function faultOfAnswer({ status, body }: HttpAnswer): ApiFault {
  const said = `GitHub answered ${status}${reasonIn(body)}`;
  if (status === 401 || status === 403) return { kind: 'permission', message: said };
  if (status === 404) return { kind: 'missing', message: said };
  return { kind: status >= 500 || status === 408 ? 'server' : 'refused', message: said };
}

export function faultOfConnection({ kind, message }: HttpFault): ApiFault {
  return { kind: kind === 'stopped' ? 'stopped' : kind === 'late' ? 'late' : 'connection', message };
}

/** GitHub's `message` with its `errors`, in brackets; nothing where the body is none of GitHub's, as the page of a proxy. */
function reasonIn(body: string): string {
  try {
    const value = JSON.parse(body) as { readonly message?: unknown; readonly errors?: unknown } | null;
    const message = typeof value?.message === 'string' ? value.message : '';
    const errors = (Array.isArray(value?.errors) ? (value.errors as unknown[]) : []).map((error) => (typeof error === 'string' ? error : messageOf(error))).filter((text) => text !== '');
    const words = [message, ...errors].filter((text) => text !== '').join('; ');
    return words === '' ? '' : ` (${cutText(words, SHOWN_CHARACTERS)})`;
  } catch {
    return /^\s*</.test(body) ? ' with a page of HTML' : '';
  }
}

function messageOf(error: unknown): string {
  const { message } = Object(error) as { readonly message?: unknown };
  return typeof message === 'string' ? message : '';
}

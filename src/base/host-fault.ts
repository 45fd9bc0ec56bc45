/** The machine, or how this program was started on it, lacks what the work needs: nobody's bug. The message says what is missing and what to do. */
export class HostFault extends Error {
  override readonly name = 'HostFault';
}

/** Whether an error is one, or stands around one (`cause`). */
export function isHostFault(error: unknown): error is Error {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) if (cause instanceof HostFault) return true;
  return false;
}

const LIMITS: Readonly<Record<string, string>> = {
  EMFILE: 'Let a process open more files (ulimit -n), or run fewer gates at once (max-parallel).',
  ENFILE: 'Let the system open more files (fs.file-max), or run fewer gates at once (max-parallel).',
  EAGAIN: 'Allow more processes (ulimit -u, pids of the container), or run fewer gates at once (max-parallel).',
  ENOMEM: 'Give the machine or the container more memory, or run fewer gates at once (max-parallel).',
};

/** What to do where a process could not be started since the machine has no room for another; `said` is the code of the system, or a text that ends in it. Null for any other reason. */
export function hostLimitHint(said: string): string | null {
  return LIMITS[/[A-Z]+$/.exec(said)?.[0] ?? ''] ?? null;
}

/** The same of an error of Node, which has the code; null for any other. */
export function hostLimitOf(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' ? hostLimitHint(code) : null;
}

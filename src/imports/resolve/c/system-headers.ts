// ISO C23 (7.1.2), POSIX.1-2024 (volume Base Definitions, chapter 14) without the folders below, and the names of C in C++.
const NAMES: ReadonlySet<string> = new Set(
  (
    'assert complex ctype errno fenv float inttypes iso646 limits locale math setjmp signal stdalign stdarg stdatomic stdbit stdbool stdckdint stddef ' +
    'stdint stdio stdlib stdnoreturn string tgmath threads time uchar wchar wctype aio cpio devctl dirent dlfcn endian fcntl fmtmsg fnmatch ftw glob grp ' +
    'iconv langinfo libgen libintl monetary mqueue ndbm netdb nl_types poll pthread pwd regex sched search semaphore spawn strings stropts syslog ' +
    'tar termios trace ulimit unistd utime utmpx wordexp alloca getopt malloc memory values windows winsock2 ws2tcpip'
  )
    .split(' ')
    .map((name) => `${name}.h`),
);

const FOLDERS: ReadonlySet<string> = new Set(['sys', 'net', 'netinet', 'arpa', 'linux', 'asm', 'asm-generic', 'mach', 'machine', 'libkern', 'bits']);

/** Whether a name in angle brackets is one that systems bring (`<string.h>`, `<sys/queue.h>`, `<vector>`): only include paths lead it into the tree. */
export function isSystemHeader(name: string): boolean {
  const slash = name.indexOf('/');
  if (slash > 0) return FOLDERS.has(name.slice(0, slash));
  // Headers of C++ have no extension.
  return NAMES.has(name) || !name.includes('.');
}

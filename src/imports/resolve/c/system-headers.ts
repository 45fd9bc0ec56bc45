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

// What glibc, BSD, macOS and Windows have besides, so far as projects have headers of such names.
const SOME_HAVE: ReadonlySet<string> = new Set(
  (
    'ar argp argz byteswap conio crtdbg crypt curses dbghelp direct elf err error execinfo features form fstab fts ifaddrs imagehlp io kvm lastlog libproc libutil link ' +
    'menu mntent ncurses nlist objbase obstack panel paths printf process psapi pthread_np pty resolv resource sgtty shadow share stab stdio_ext syscall sysexits tchar term ' +
    'termcap termio ttyent ucontext util utmp version vis wait winbase wincrypt windef winerror winsock xlocale'
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

/** Whether some system brings a header of that name, which projects have as well (`<util.h>`, `<io.h>`): that the tree has one alone says nothing. */
export function isHeaderOfSome(name: string): boolean {
  return SOME_HAVE.has(name.toLowerCase());
}

/** `import_module('.b', 'a')` means `a.b`, as in `importlib.util.resolve_name`: one dot is the package itself, each further one its parent. A name without a dot stays. */
export function joinRelative(anchor: string, name: string): string {
  const dots = /^\.+/.exec(name)?.[0].length ?? 0;
  const parts = anchor.split('.');
  if (dots === 0 || dots > parts.length) return name;
  const kept = parts.slice(0, parts.length - dots + 1).join('.');
  const rest = name.slice(dots);
  return rest === '' ? kept : `${kept}.${rest}`;
}

import type { XmlElement } from './xml-document.js';

/**
 * What may stand in JUnit XML for the strictest reader in wide use, the xunit plugin of Jenkins: elements with their attributes and the
 * elements inside, as its junit-10.xsd has them (reviewed 2026-11-25).
 */
const ELEMENTS: Readonly<Record<string, { readonly required: readonly string[]; readonly allowed: readonly string[]; readonly inside: readonly string[] }>> = {
  testsuites: { required: [], allowed: ['name', 'time', 'tests', 'failures', 'errors'], inside: ['testsuite'] },
  testsuite: {
    required: ['name', 'tests', 'failures', 'errors'], allowed: ['group', 'time', 'skipped', 'timestamp', 'hostname', 'id', 'package', 'file', 'log', 'url', 'version'],
    inside: ['testsuite', 'properties', 'testcase', 'system-out', 'system-err'],
  },
  testcase: { required: ['name'], allowed: ['time', 'classname', 'group'], inside: ['skipped', 'error', 'failure', 'system-out', 'system-err'] },
  failure: { required: [], allowed: ['type', 'message'], inside: [] },
  error: { required: [], allowed: ['type', 'message'], inside: [] },
  skipped: { required: [], allowed: ['type', 'message'], inside: [] },
  'system-out': { required: [], allowed: [], inside: [] },
};
const TIME = /^(?:(?:[0-9]{0,3},)*[0-9]{3}|[0-9]{0,3})*(?:\.[0-9]{0,3})?$/;

/** What is wrong, empty for nothing. */
export function junitFaults(element: XmlElement): readonly string[] {
  const rules = ELEMENTS[element.name];
  if (rules === undefined) return [`unknown element ${element.name}`];
  const names = Object.keys(element.attributes);
  const time = element.attributes['time'];
  return [
    ...rules.required.filter((name) => !names.includes(name)).map((name) => `${element.name} without ${name}`),
    ...names.filter((name) => !rules.required.includes(name) && !rules.allowed.includes(name)).map((name) => `${element.name} with ${name}`),
    ...(time === undefined || TIME.test(time) ? [] : [`${element.name} takes ${time}`]),
    ...element.children.flatMap((child) => (rules.inside.includes(child.name) ? junitFaults(child) : [`${child.name} in ${element.name}`])),
  ];
}

import { freezeAt, parseFreezeWindows } from '../../formats/freeze-windows.js';
import { findingOf, type Cause } from '../cause.js';
import { judged, unjudged } from '../conclusion.js';
import type { BuiltinGate } from './builtin-gate.js';

/** `uses: freeze_window`: says no while one of its windows holds, by the clock of the moment at which it is judged. */
export const freezeWindowGate: BuiltinGate = {
  judge({ spec, options, ports }) {
    const texts = (options.windows ?? []).map(({ when, reason }, index) => ({ when, ...(reason === undefined ? {} : { reason }), location: spec.windowLocations?.[index] }));
    const calendar = parseFreezeWindows(texts, options.time_zone);
    if (!calendar.ok) {
      const [first, ...others] = calendar.error;
      const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
      const conclusion = unjudged({ code: 'config_invalid', message: `${first?.message ?? 'the windows cannot be used'}${more}`, nextAction: first?.hint ?? 'Correct the windows in the config.' }, '');
      const { file, line, column } = first?.location ?? {};
      return Promise.resolve(file === undefined || line === undefined ? conclusion : { ...conclusion, findings: conclusion.findings.map((finding) => ({ ...finding, file, line, ...(column === undefined ? {} : { column }) })) });
    }
    const metrics = { windows: calendar.value.windows.length };
    if (metrics.windows === 0) return Promise.resolve(unjudged({ code: 'config_invalid', message: 'there is no window', nextAction: 'Write at least one window.' }, ''));
    const { isFrozen, holding, until } = freezeAt(calendar.value, ports.clock.now());
    if (!isFrozen) return Promise.resolve(judged('pass', { metrics }));
    const named = holding.map(({ window, until: end }) => `${window.when} until ${end}${window.reason === null ? '' : ` (${window.reason})`}`);
    const cause: Cause = {
      code: 'freeze_window',
      message: `frozen by the window ${named.join(', and by ')}`,
      nextAction: until === null ? 'These windows never end: remove one of them from the config.' : `Run again after ${until}, or remove the window from the config.`,
    };
    return Promise.resolve(judged('fail', { metrics, causes: [cause], findings: [findingOf(cause, 'error', '')] }));
  },
};

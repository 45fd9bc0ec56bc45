import { describe, expect, test } from 'vitest';
import { otlpSecrets, readOtlpEnvironment } from '../../src/config/inputs/otlp-environment.js';

describe('headers', () => {
  test('are percent-decoded, trimmed, and those of traces go first', () => {
    const env = { OTEL_EXPORTER_OTLP_HEADERS: ' Authorization = Bearer%20abc%3D%3D , x-team=harbour', OTEL_EXPORTER_OTLP_TRACES_HEADERS: 'X-Team=tides,empty=' };
    expect(readOtlpEnvironment(env)).toStrictEqual({ headers: { authorization: 'Bearer abc==', 'x-team': 'tides', empty: '' }, gzip: false, timeoutMs: 10_000, notices: [] });
  });

  test.each([
    ['no-value', 'it is not a name=value'],
    ['bad name=very-secret', 'it begins with no name of a header'],
    ['=very-secret', 'it begins with no name of a header'],
    ['x-key=very-secret%zz', 'the value of x-key is not percent-coded as it has to be'],
    ['x-key=very-secret%0d%0aHost: elsewhere', 'the value of x-key holds characters that no header can'],
    ['x-key=very-secret%E2%9C%93', 'the value of x-key holds characters that no header can'],
    ['Content-Type=very-secret', 'the header content-type is set by the sender'],
    ['transfer-encoding=very-secret', 'the header transfer-encoding is set by the sender'],
  ])('%s is left out and told without its value', (entry, why) => {
    const read = readOtlpEnvironment({ OTEL_EXPORTER_OTLP_HEADERS: `good=1,${entry}` });
    expect(read.headers).toStrictEqual({ good: '1' });
    expect(read.notices).toStrictEqual([`entry 2 of OTEL_EXPORTER_OTLP_HEADERS is left out: ${why}`]);
    expect(JSON.stringify(read)).not.toContain('very-secret');
  });
});

test('the values of headers are secrets in every spelling', () => {
  expect(otlpSecrets({ OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20abc%3D%3D' })).toStrictEqual(['Bearer%20abc%3D%3D', 'Bearer abc==', 'abc==']);
  expect(otlpSecrets({})).toStrictEqual([]);
});

test('compression and time limit are read, and what makes no sense is told', () => {
  expect(readOtlpEnvironment({ OTEL_EXPORTER_OTLP_COMPRESSION: 'gzip', OTEL_EXPORTER_OTLP_TIMEOUT: '2500' })).toMatchObject({ gzip: true, timeoutMs: 2500, notices: [] });
  expect(readOtlpEnvironment({ OTEL_EXPORTER_OTLP_COMPRESSION: 'gzip', OTEL_EXPORTER_OTLP_TRACES_COMPRESSION: 'none', OTEL_EXPORTER_OTLP_TIMEOUT: '9999999' })).toMatchObject({ gzip: false, timeoutMs: 60_000 });
  expect(readOtlpEnvironment({ OTEL_EXPORTER_OTLP_COMPRESSION: 'brotli', OTEL_EXPORTER_OTLP_TIMEOUT: 'soon' }).notices).toStrictEqual([
    'OTEL_EXPORTER_OTLP_COMPRESSION is neither gzip nor none: the spans are sent as they are', 'OTEL_EXPORTER_OTLP_TIMEOUT is not a number of milliseconds: 10000 is taken',
  ]);
});
